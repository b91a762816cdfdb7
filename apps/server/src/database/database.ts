import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

/** The database outside or inside a transaction; what reads takes this. */
export type Db = Kysely<Tables>
/** The database inside a transaction; what writes more than one row takes this. */
export type Tx = Transaction<Tables>

export interface Connection {
  readonly db: Db
  readonly pool: pg.Pool
  close(): Promise<void>
}

/** The role the server works under: it may read and write, but neither change nor remove what is kept for ever. */
export const APP_ROLE = 'aterrapport_app'

interface ConnectOptions {
  readonly role: string | null
  readonly connections?: number
}

/** Opens a pool whose values are the domain's: instants and days as strings, whole numbers as numbers, money as decimal strings. */
export function connect(url: string, { role, connections = 20 }: ConnectOptions): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types: { getTypeParser: parserOf },
    application_name: 'aterrapport',
    ...(role === null ? {} : { options: `-c role=${role}` }),
  })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, close: () => db.destroy() }
}

const { builtins } = pg.types

function parserOf(oid: number, format?: 'text' | 'binary') {
  switch (oid) {
    case builtins.TIMESTAMPTZ:
      return (text: string) => new Date(text).toISOString()
    case builtins.DATE:
      return (text: string) => text
    case builtins.INT8:
      return Number
    default:
      // The overloads of pg part the formats, which here are handed on as they come.
      return pg.types.getTypeParser(oid, format as 'text')
  }
}
