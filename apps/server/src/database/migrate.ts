import { createHash } from 'node:crypto'
import { runMigrations as prepareJobs } from 'graphile-worker'
import { Client, DatabaseError } from 'pg'
import { APP_ROLE } from './database.ts'
import { type Migration, readMigrations } from './migrations.ts'

/** Any number that nothing else in the database takes; two servers that start at once migrate one after the other. */
const MIGRATION_LOCK = 4_206_931

interface Migrated {
  /** The names of the migrations that were missing. */
  readonly run: readonly string[]
  /** The role to work under; null where the login may neither make nor take it, so that only the triggers guard what is kept. */
  readonly role: string | null
}

/**
 * Brings the database to the newest schema, forward only, each migration in a transaction of its own. A migration that has
 * been run and then edited is refused: what stands in the database would no longer be what the files say.
 */
export async function migrate(url: string, migrations: readonly Migration[] = readMigrations()): Promise<Migrated> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await refuseOldServer(client)
    await client.query(
      'create table if not exists migration (name text primary key, sha256 text not null, run_at timestamptz not null default now())',
    )
    const run = await runMissing(client, migrations)
    await prepareJobs({ connectionString: url })
    return { run, role: (await limitRuntimeRole(client)) ? APP_ROLE : null }
  } finally {
    await client.end()
  }
}

async function refuseOldServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string; server_version: string }>(
    "select current_setting('server_version_num') as server_version_num, current_setting('server_version') as server_version",
  )
  if (Number(rows[0]?.server_version_num) >= 150_000) return
  throw new Error(
    `The database is PostgreSQL ${rows[0]?.server_version}; version 15 or newer is needed. Upgrade it, or leave DATABASE_URL out.`,
  )
}

async function runMissing(client: Client, migrations: readonly Migration[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration')
  const done = new Map(rows.map((row) => [row.name, row.sha256]))
  const known = new Set(migrations.map(({ name }) => name))
  const unknown = [...done.keys()].find((name) => !known.has(name))
  if (unknown !== undefined)
    throw new Error(`The database has run migration ${unknown}, which this version does not know. Start the newer version.`)

  const run: string[] = []
  for (const { name, sql } of migrations) {
    const sha256 = createHash('sha256').update(sql).digest('hex')
    const before = done.get(name)
    if (before === sha256) continue
    if (before !== undefined)
      throw new Error(`Migration ${name} has been edited after it was run in this database. Write a new migration instead.`)
    await client.query('begin')
    try {
      await client.query(sql)
      await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256])
      await client.query('commit')
    } catch (error) {
      await client.query('rollback')
      throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
    run.push(name)
  }
  return run
}

/** Says what the runtime role may do, again after every start so that a new table is never forgotten. False where the login cannot take the role. */
async function limitRuntimeRole(client: Client): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [APP_ROLE])
  if (rowCount === 0 && !(await makeRuntimeRole(client))) return false
  await client.query(`
    grant usage on schema public to ${APP_ROLE};
    grant select, insert, update, delete on all tables in schema public to ${APP_ROLE};
    revoke update, delete on audit_event, submission, submission_value, promised_file, document, questionnaire_version from ${APP_ROLE};
    revoke insert, update, delete on migration from ${APP_ROLE};
    grant execute on function enqueue_job to ${APP_ROLE};
  `)
  const { rows } = await client.query<{ member: boolean }>("select pg_has_role(current_user, $1, 'member') as member", [APP_ROLE])
  return rows[0]?.member === true
}

const INSUFFICIENT_PRIVILEGE = '42501'

async function makeRuntimeRole(client: Client): Promise<boolean> {
  try {
    await client.query(`create role ${APP_ROLE}`)
    await client.query(`grant ${APP_ROLE} to current_user`)
    return true
  } catch (error) {
    if (error instanceof DatabaseError && error.code === INSUFFICIENT_PRIVILEGE) return false
    throw error
  }
}
