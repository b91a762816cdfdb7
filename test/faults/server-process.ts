import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(import.meta.resolve('@aterrapport/server/main.ts'))
const LONGEST_START_MS = 60_000

export interface ServerProcess {
  /** Ends it as a power cut would: nothing is finished, nothing is closed. */
  kill(): Promise<void>
}

/** Starts the server as a process of its own, and returns when it answers. */
export async function startServerProcess(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [MAIN], { env: { PATH: process.env['PATH'], ...environment }, stdio: ['ignore', 'ignore', 'pipe'] })
  let complaints = ''
  child.stderr.on('data', (chunk: Buffer) => void (complaints += chunk.toString()))
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  const deadline = Date.now() + LONGEST_START_MS
  while (!(await answers(`http://localhost:${environment['PORT']}/api/health`))) {
    if (child.exitCode !== null) throw new Error(`The server ended: ${complaints}`)
    if (Date.now() > deadline) {
      await kill()
      throw new Error(`The server does not answer: ${complaints}`)
    }
  }
  return { kill }
}

/** Asks once; being refused a connection takes a moment, which is the pause between two askings. */
async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(1000) })).ok
  } catch {
    return new Promise((settle) => setTimeout(() => settle(false), 50))
  }
}
