import { Client } from 'pg'
import { inject } from 'vitest'
import { APP_ROLE, connect, type Connection } from '../database/database.ts'
import { newUuid } from '../uuid.ts'

export interface TestDatabase extends Connection {
  /** As the superuser, past the role that the server works under. */
  readonly url: string
}

/** A database of the test file's own, cloned from the migrated template. Close it when the file is done. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const templateUrl = inject('templateUrl')
  const name = `test_${newUuid().replaceAll('-', '')}`
  await onServer(templateUrl, `create database ${name} template template`)
  const url = withDatabase(templateUrl, name)
  const connection = connect(url, { role: APP_ROLE, connections: 10 })
  return {
    url,
    db: connection.db,
    pool: connection.pool,
    async close() {
      await connection.close()
      await onServer(templateUrl, `drop database ${name} with (force)`)
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

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
