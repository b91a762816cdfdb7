/** The server answered something else than how much it has: the status, and what it said. */
export class PartRefused extends Error {
  readonly status: number
  readonly answer: unknown

  constructor(status: number, answer: unknown) {
    super(`A part was answered with ${status}`)
    this.status = status
    this.answer = answer
  }
}

/** No byte has gone for this long: the connection is lost, though nobody has said so. */
const LONGEST_STANDSTILL_MS = 20_000

interface Part {
  readonly address: string
  readonly content: Blob
  readonly onSent: (bytes: number) => void
  readonly signal: AbortSignal
}

/** Sends a part of a file, and gives how much of the file the server has. By XMLHttpRequest, since fetch tells nothing of what has been sent. */
export function sendPart({ address, content, onSent, signal }: Part): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const abort = () => request.abort()
    let standstill = setTimeout(abort, LONGEST_STANDSTILL_MS)
    const moved = () => {
      clearTimeout(standstill)
      standstill = setTimeout(abort, LONGEST_STANDSTILL_MS)
    }
    request.open('PATCH', address)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded }) => {
      moved()
      onSent(loaded)
    })
    request.addEventListener('loadend', () => {
      clearTimeout(standstill)
      signal.removeEventListener('abort', abort)
      const answer: unknown = request.response
      if (request.status === 200 && isReceived(answer)) resolve(answer.received)
      else reject(new PartRefused(request.status, answer))
    })
    signal.addEventListener('abort', abort)
    if (signal.aborted) reject(new PartRefused(0, null))
    else request.send(content)
  })
}

function isReceived(answer: unknown): answer is { readonly received: number } {
  return typeof answer === 'object' && answer !== null && 'received' in answer && typeof answer.received === 'number'
}
