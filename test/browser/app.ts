import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../apps/server/dist/main.js', import.meta.url))
const patience = 60_000

/** The built product with its demo, running for as long as some journeys need it. */
export interface App {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Starts the built server on a free port with a fresh data folder, and waits until it can serve. */
export async function startApp(): Promise<App> {
  const port = await freePort()
  const dataDir = await mkdtemp(join(tmpdir(), 'aterrapport-'))
  const url = `http://localhost:${port}`
  const { PATH, HOME, TZ = 'Pacific/Chatham' } = process.env
  const server = spawn(process.execPath, [main], {
    env: { PATH, HOME, TZ, PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = listen(server)
  const stop = async () => {
    await end(server)
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await untilHealthy(url, server)
  } catch (error) {
    await stop()
    throw new Error(`The server did not come up. It said:\n${said()}`, { cause: error })
  }
  return { url, stop }
}

async function untilHealthy(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline && server.exitCode === null) {
    const response = await fetch(`${url}/api/health`).catch(() => null)
    if (response?.ok) return
    await setTimeout(100)
  }
  throw new Error(server.exitCode === null ? `no answer within ${patience} ms` : `it ended with code ${server.exitCode}`)
}

/** Ends the server as Ctrl-C would, and waits until it has. */
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise((resolve) => {
    server.once('exit', resolve)
  })
  server.kill('SIGINT')
  await ended
}

/** Keeps what the server says, so that it can be told when something goes wrong. */
function listen(server: ChildProcess): () => string {
  const lines: string[] = []
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk: Buffer) => lines.push(chunk.toString()))
  return () => lines.join('')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
