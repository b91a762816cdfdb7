import { type ChildProcess, spawn } from 'node:child_process'
import { until } from '../database/postmaster.ts'

export interface ServerProcess {
  readonly process: ChildProcess
  /** Everything it has printed so far. */
  readonly told: () => string
}

interface Options {
  /** The built server. */
  readonly main: string
  readonly dataDir: string
  readonly port: number
}

/** Starts the built server as a process of its own, as a machine does, and waits until it can serve. */
export async function startProcess({ main, dataDir, port }: Options): Promise<ServerProcess> {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let told = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (told += chunk.toString()))
  const isUp = async () => (await fetch(`http://localhost:${port}/api/health`).catch(() => null))?.ok === true || child.exitCode !== null
  await until(isUp, 60_000)
  if (child.exitCode !== null) throw new Error(told)
  return { process: child, told: () => told }
}
