import { sql } from 'kysely'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { newUuid } from '../uuid.ts'
import { migrate } from './migrate.ts'
import { readMigrations } from './migrations.ts'

let database: TestDatabase

beforeEach(async () => {
  database = await createTestDatabase()
})

afterEach(() => database.close())

test('the names of the migrations sort by date, and no two are the same', () => {
  const names = readMigrations().map(({ name }) => name)
  expect(names.every((name) => /^\d{4}-\d{2}-\d{2}T\d{2}-[a-z-]+\.sql$/.test(name))).toBe(true)
  expect(new Set(names).size).toBe(names.length)
})

test('a database that has run everything is left as it is', async () => {
  expect(await migrate(database.url)).toEqual({ run: [], role: 'aterrapport_app' })
})

test('a migration that was edited after it was run is refused by name', async () => {
  const [first, ...rest] = readMigrations()
  const edited = { name: first?.name ?? '', sql: `${first?.sql ?? ''} -- a small change` }
  await expect(migrate(database.url, [edited, ...rest])).rejects.toThrow(`${edited.name} has been edited`)
})

test('a database newer than the program is refused', async () => {
  await expect(migrate(database.url, readMigrations().slice(0, -1))).rejects.toThrow('Start the newer version')
})

test('a migration that fails leaves nothing behind, and those before it stand', async () => {
  const good = { name: '2999-01-01T01-good.sql', sql: 'create table good (id integer)' }
  const bad = { name: '2999-01-01T02-bad.sql', sql: 'create table bad (id integer); select 1 / 0' }
  await expect(migrate(database.url, [...readMigrations(), good, bad])).rejects.toThrow('2999-01-01T02-bad.sql failed')
  const { rows } = await sql<{
    good: string | null
    bad: string | null
  }>`select to_regclass('good') as good, to_regclass('bad') as bad`.execute(database.db)
  expect(rows).toEqual([{ good: 'good', bad: null }])
  expect(await migrate(database.url, [...readMigrations(), good])).toMatchObject({ run: [] })
})

test('two servers that start at once on an empty database run each migration once', async () => {
  const name = `empty_${newUuid().replaceAll('-', '')}`
  const admin = new Client({ connectionString: inject('templateUrl').replace('/template?', '/postgres?') })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const url = inject('templateUrl').replace('/template?', `/${name}?`)
  const both = await Promise.all([migrate(url), migrate(url)])
  expect(both.flatMap(({ run }) => run).toSorted()).toEqual(readMigrations().map(({ name: migration }) => migration))
  await admin.query(`drop database ${name} with (force)`)
  await admin.end()
})

test.each(['audit_event', 'submission', 'document', 'questionnaire_version'])(
  'the server can neither change nor remove a row of %s',
  async (table) => {
    const denied = { code: '42501' }
    await expect(sql`delete from ${sql.table(table)}`.execute(database.db)).rejects.toMatchObject(denied)
    await expect(sql`truncate ${sql.table(table)} cascade`.execute(database.db)).rejects.toMatchObject(denied)
    const column = table === 'audit_event' ? 'kind' : 'sha256'
    await expect(sql`update ${sql.table(table)} set ${sql.ref(column)} = 'x'`.execute(database.db)).rejects.toMatchObject(denied)
  },
)

test.each(['audit_event', 'submission', 'document', 'questionnaire_version'])('not even the owner changes a row of %s', async (table) => {
  const owner = new Client({ connectionString: database.url })
  await owner.connect()
  await expect(owner.query(`delete from ${table}`)).rejects.toThrow('never changed or removed')
  await expect(owner.query(`truncate ${table} cascade`)).rejects.toThrow('never changed or removed')
  await owner.end()
})

test('the server can neither touch its migrations nor the queue but through its function', async () => {
  await expect(sql`delete from migration`.execute(database.db)).rejects.toMatchObject({ code: '42501' })
  await expect(sql`select * from graphile_worker._private_jobs`.execute(database.db)).rejects.toMatchObject({ code: '42501' })
})

test('a login that may not take the role works as itself, and takes the role once it may', async () => {
  const name = `plain_${newUuid().replaceAll('-', '')}`
  const template = new URL(inject('templateUrl'))
  const admin = new Client({ connectionString: template.href.replace('/template?', '/postgres?') })
  await admin.connect()
  await admin.query(`create role ${name} login`)
  await admin.query(`create database ${name} owner ${name}`)
  const url = template.href.replace('postgres@', `${name}@`).replace('/template?', `/${name}?`)
  expect(await migrate(url)).toMatchObject({ role: null })
  await admin.query(`grant aterrapport_app to ${name}`)
  expect(await migrate(url)).toEqual({ run: [], role: 'aterrapport_app' })
  await admin.query(`drop database ${name} with (force)`)
  await admin.query(`drop role ${name}`)
  await admin.end()
})
