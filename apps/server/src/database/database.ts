import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import { Pool, types } from 'pg'
import type { Tables } from './tables.ts'

/** The database outside or inside a transaction; what reads takes this. */
export type Db = Kysely<Tables>
/** The database inside a transaction; what writes more than one row takes this. */
export type Tx = Transaction<Tables>

export interface Connection {
  readonly db: Db
  readonly pool: Pool
  readonly close: () => Promise<void>
}

/** The role the server works under: it may read and write, but neither change nor remove what is kept for ever. */
export const APP_ROLE = 'aterrapport_app'

interface ConnectOptions {
  readonly role: string | null
  readonly connections?: number
}

/** Opens a pool whose values are the domain's: instants and days as strings, whole numbers as numbers, money as decimal strings. */
export function connect(url: string, { role, connections = 20 }: ConnectOptions): Connection {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    types: { getTypeParser: parserOf },
    application_name: 'aterrapport',
    ...(role === null ? {} : { options: `-c role=${role}` }),
  })
  // A connection that breaks is replaced by the pool, and whoever was using it is told by its next query; without a listener on
  // both, idle and taken, it would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => void client.on('error', () => {}))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, close: () => db.destroy() }
}

const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [types.builtins.TIMESTAMPTZ, (text: string) => new Date(text).toISOString()],
  [types.builtins.DATE, String],
  [types.builtins.INT8, Number],
])

function parserOf(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  // A parser of pg's own takes the text, and gives it back where it has nothing better.
  return PARSERS.get(oid) ?? (types.getTypeParser(oid, format ?? 'text') as (text: string) => unknown)
}
