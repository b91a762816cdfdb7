import { Client } from 'pg'
import { inject } from 'vitest'
import { APP_ROLE, connect, type Connection } from '../database/database.ts'
import { newUuid } from '../uuid.ts'

export interface TestDatabase extends Connection {
  /** As the superuser, past the role that the server works under. */
  readonly url: string
  /** Does what the server itself may not. */
  asOwner(statement: string): Promise<void>
  /** Takes the database away, whoever is using it. */
  drop(): Promise<void>
}

/** A database of the test file's own, cloned from the migrated template. Close it when the file is done. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const templateUrl = inject('templateUrl')
  const name = `test_${newUuid().replaceAll('-', '')}`
  await onServer(templateUrl, `create database ${name} template template`)
  const url = withDatabase(templateUrl, name)
  const connection = connect(url, { role: APP_ROLE, connections: 10 })
  const drop = () => onServer(templateUrl, `drop database if exists ${name} with (force)`)
  return {
    url,
    db: connection.db,
    pool: connection.pool,
    asOwner: (statement) => run(url, statement),
    drop,
    async close() {
      await connection.close()
      await untilLeft(templateUrl, name)
      await drop()
    },
  }
}

async function onServer(templateUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: withDatabase(templateUrl, 'postgres') })
  await client.connect()
  // Two clones of one template cannot be made at once: they queue here.
  await client.query('select pg_advisory_lock(1)')
  await client.query(statement)
  await client.end()
}

/** Waits for those that are hanging up: a connection cut off by the drop would fail a test that has passed. */
async function untilLeft(templateUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: withDatabase(templateUrl, 'postgres') })
  await client.connect()
  const wait = `do $$ begin
    for tries in 1..250 loop
      exit when not exists (select from pg_stat_activity where datname = '${name}');
      perform pg_sleep(0.02);
      perform pg_stat_clear_snapshot();
    end loop;
  end $$`
  await client.query(wait)
  await client.end()
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
