import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { connect } from '@aterrapport/server/database/database.ts'
import { readPostmaster, urlOf } from '@aterrapport/server/database/postmaster.ts'

const main = fileURLToPath(new URL('../../apps/server/dist/main.js', import.meta.url))
const patience = 60_000

/** The built product with its demo, running for as long as some journeys need it. */
export interface App {
  readonly url: string
  /** Ends the server without a warning, as a power cut would. */
  readonly cut: () => Promise<void>
  /** Starts it again, at the same address and on the same data. */
  readonly resume: () => Promise<void>
  /** Does in its database what no page can do. */
  readonly asOwner: (statement: string) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts the built server on a free port with a fresh data folder, and waits until it can serve. */
export async function startApp(): Promise<App> {
  const port = await freePort()
  const dataDir = await mkdtemp(join(tmpdir(), 'aterrapport-'))
  const url = `http://localhost:${port}`
  let server: ChildProcess | null = null
  const resume = async () => {
    server = await startServer({ url, port, dataDir })
  }
  const stop = async () => {
    if (server) await end(server, 'SIGINT')
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  try {
    await resume()
  } catch (error) {
    await stop()
    throw error
  }
  return {
    url,
    async cut() {
      if (server) await end(server, 'SIGKILL')
    },
    resume,
    asOwner: (statement) => inDatabase(dataDir, statement),
    stop,
  }
}

async function inDatabase(dataDir: string, statement: string): Promise<void> {
  const postmaster = readPostmaster(join(dataDir, 'postgres', 'data'))
  if (postmaster === null) throw new Error('The server has no database running')
  const { pool, close } = connect(urlOf(postmaster.socketFolder, 'aterrapport'), { role: null, connections: 1 })
  try {
    await pool.query(statement)
  } finally {
    await close()
  }
}

interface Starting {
  readonly url: string
  readonly port: number
  readonly dataDir: string
}

async function startServer({ url, port, dataDir }: Starting): Promise<ChildProcess> {
  const { PATH, HOME, TZ = 'Pacific/Chatham' } = process.env
  const server = spawn(process.execPath, [main], {
    env: { PATH, HOME, TZ, PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = listen(server)
  try {
    await untilHealthy(url, server)
  } catch (error) {
    await end(server, 'SIGINT')
    throw new Error(`The server did not come up. It said:\n${said()}`, { cause: error })
  }
  return server
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

/** Ends the server, and waits until it has. SIGINT is what Ctrl-C sends. */
async function end(server: ChildProcess, signal: 'SIGINT' | 'SIGKILL'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise((resolve) => {
    server.once('exit', resolve)
  })
  server.kill(signal)
  await ended
}

/** Keeps what the server says, so that it can be told when something goes wrong. */
function listen(server: ChildProcess): () => string {
  const lines: string[] = []
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk: Buffer) => lines.push(chunk.toString()))
  return () => lines.join('')
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
