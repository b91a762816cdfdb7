import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type EmbeddedPostgres, startPostgres } from './embedded-postgres.ts'
import { readPostmaster, until } from './postmaster.ts'

let folder: string
/** A killed process loses nothing that it has written; only a power cut does, and the tests have none. */
const UNSYNCED = ['fsync=off']

const running: EmbeddedPostgres[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aterrapport-postgres-'))
})

afterEach(async () => {
  for (const postgres of running.splice(0)) await postgres.stop()
  rmSync(folder, { recursive: true })
})

async function start(): Promise<EmbeddedPostgres> {
  const postgres = await startPostgres({ folder, database: 'aterrapport', settings: UNSYNCED })
  running.push(postgres)
  return postgres
}

async function ask<Row extends object>({ url }: EmbeddedPostgres, statement: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<Row>(statement)
  await client.end()
  return rows
}

const postmasterFile = () => join(folder, 'data', 'postmaster.pid')

test('what was written is there after a stop and a new start, and Swedish letters fold and sort', async () => {
  const first = await start()
  await ask(first, "create table name (name text); insert into name values ('Östersund'), ('Älvdalen'), ('Åre'), ('Zinkgruvan')")
  await running.pop()?.stop()
  expect(existsSync(postmasterFile())).toBe(false)
  const second = await start()
  const rows = await ask<{ name: string }>(second, 'select lower(name) as name from name order by name collate "sv-x-icu"')
  expect(rows.map(({ name }) => name)).toEqual(['zinkgruvan', 'åre', 'älvdalen', 'östersund'])
})

test('a second server on the same folder is told so, and the first goes on', async () => {
  const first = await start()
  await expect(startPostgres({ folder, database: 'aterrapport' })).rejects.toThrow(/Another server is running/)
  expect(await ask(first, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a database that was killed recovers, and lost nothing that was committed', async () => {
  const first = await start()
  await ask(first, 'create table kept (number integer); insert into kept select generate_series(1, 1000)')
  process.kill(readPostmaster(join(folder, 'data'))?.pid ?? 0, 'SIGKILL')
  expect(await first.died).toContain('PostgreSQL ended')
  running.pop()
  expect(await ask(await start(), 'select count(*)::integer as count from kept')).toEqual([{ count: 1000 }])
})

test('a process number left behind that now is somebody else is no obstacle', async () => {
  await start()
  const left = readFileSync(postmasterFile(), 'utf8')
  await running.pop()?.stop()
  writeFileSync(postmasterFile(), left.replace(/^\d+/, String(process.pid)))
  expect(await ask(await start(), 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a folder whose path is too long for a socket is used all the same', async () => {
  const deep = join(folder, 'a-folder-with-a-rather-long-name', 'and-another-one-that-is-not-short-either', 'postgres')
  const postgres = await startPostgres({ folder: deep, database: 'aterrapport', settings: UNSYNCED })
  running.push(postgres)
  expect(await ask(postgres, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('half an initialisation, as after a power cut, is made anew', async () => {
  await start()
  await running.pop()?.stop()
  rmSync(join(folder, 'data'), { recursive: true })
  writeFileSync(join(folder, 'data.new'), 'half')
  expect(await ask(await start(), 'select 1 as one')).toEqual([{ one: 1 }])
  expect(await until(() => !existsSync(join(folder, 'data.new')), 0)).toBe(true)
})
