import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'

/** A PostgreSQL that has this data folder, or says it has. */
export interface Postmaster {
  readonly pid: number
  readonly socketFolder: string
}

/** Reads who has the data folder from the file that PostgreSQL keeps in it. */
export function readPostmaster(data: string): Postmaster | null {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  return Number.isInteger(pid) && pid > 0 ? { pid, socketFolder: lines[4] ?? '' } : null
}

/** Whether the process is there and is a PostgreSQL: after a restart of the machine the number may be anybody's. */
export function isRunning({ pid }: Postmaster): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  if (!existsSync('/proc/self/cmdline')) return true
  const command = `/proc/${pid}/cmdline`
  const [program = ''] = existsSync(command) ? readFileSync(command, 'utf8').split('\0') : []
  return /(^|\/)postgres$/.test(program)
}

/** Asks it to end at once but in order, rolling back what is under way, and waits until it has. */
export async function stopPostmaster(postmaster: Postmaster): Promise<void> {
  process.kill(postmaster.pid, 'SIGINT')
  await until(() => !isRunning(postmaster), 30_000)
}

export function urlOf(socketFolder: string, database: string): string {
  return `postgresql://postgres@localhost/${database}?host=${encodeURIComponent(socketFolder)}`
}

/** Any number that nothing else in the database `postgres` takes. */
const OWNER_LOCK = 4_206_930

/**
 * Becomes the one server that uses the database, for as long as the returned connection lives: should this process be killed,
 * the claim goes with it. Null when another server has it.
 */
export async function claim(socketFolder: string): Promise<Client | null> {
  const client = new Client({ connectionString: urlOf(socketFolder, 'postgres'), application_name: `aterrapport owner ${process.pid}` })
  // The connection breaks when PostgreSQL stops, which is told elsewhere.
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ claimed: boolean }>('select pg_try_advisory_lock($1) as claimed', [OWNER_LOCK])
  if (rows[0]?.claimed === true) return client
  await client.end()
  return null
}

/** Looks again and again, until it is so or the time is out. */
export async function until(isSo: () => boolean | Promise<boolean>, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds
  while (performance.now() < end) {
    if (await isSo()) return true
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
  return isSo()
}
