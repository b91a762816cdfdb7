const SHORTEST_MS = 1000
const LONGEST_MS = 30_000

/** Waits a moment, longer the more often it failed, or until the browser says that it is online again. Rejects when told to stop. */
export function untilContact(failures: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      removeEventListener('online', end)
      signal.removeEventListener('abort', end)
      if (signal.aborted) reject(signal.reason)
      else resolve()
    }
    const timer = setTimeout(end, Math.min(SHORTEST_MS * 2 ** failures, LONGEST_MS))
    addEventListener('online', end)
    signal.addEventListener('abort', end)
  })
}
