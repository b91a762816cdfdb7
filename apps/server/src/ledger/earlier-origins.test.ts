import { Client } from 'pg'
import { expect, inject, test } from 'vitest'
import { migrate } from '../database/migrate.ts'
import { readMigrations } from '../database/migrations.ts'
import { newUuid } from '../uuid.ts'

const IMPORTS = '2026-11-22T17-ledger.sql'

test('what was taken over before imports were noted is kept, as one import for each time', async () => {
  const name = `earlier_${newUuid().replaceAll('-', '')}`
  const admin = new Client({ connectionString: inject('templateUrl').replace('/template?', '/postgres?') })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const url = inject('templateUrl').replace('/template?', `/${name}?`)
  const migrations = readMigrations()
  await migrate(
    url,
    migrations.slice(
      0,
      migrations.findIndex((migration) => migration.name === IMPORTS),
    ),
  )

  // Reports and persons are beside the point here.
  await admin.query(`alter database ${name} set session_replication_role to replica`)
  const client = new Client({ connectionString: url })
  await client.connect()
  const [report, person] = [newUuid(), newUuid()]
  const project = '{"year": 2025, "of": {"dimension": "6", "objects": ["P1", "P2"]}}'
  const insert = (path: string, selection: string, at: string) =>
    client.query('insert into ledger_origin values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
      report,
      path,
      '63345',
      'huvudbok.se',
      'abc',
      selection,
      null,
      person,
      at,
    ])
  await insert('k.lon.belopp', project, '2026-01-12T09:00:00Z')
  await insert('k.resor.belopp', project, '2026-01-12T09:00:00Z')
  await insert('k.lokaler.belopp', '{"year": 2025, "of": null}', '2026-01-13T09:00:00Z')
  await migrate(url, migrations)

  const { rows } = await client.query(
    `select selection, objects, not_counted, array_agg(path order by path) as paths, min(exact) as exact
     from ledger_import join ledger_origin on import_id = ledger_import.id group by ledger_import.id order by taken_at`,
  )
  const object = (code: string) => ({ dimension: '6', object: code, name: '' })
  expect(rows).toEqual([
    {
      selection: { year: 2025, of: { dimension: '6', objects: ['P1', 'P2'] }, within: null },
      objects: [object('P1'), object('P2')],
      not_counted: null,
      paths: ['k.lon.belopp', 'k.resor.belopp'],
      exact: '63345',
    },
    { selection: { year: 2025, of: null, within: null }, objects: [], not_counted: null, paths: ['k.lokaler.belopp'], exact: '63345' },
  ])
  await client.end()
  await admin.query(`drop database ${name} with (force)`)
  await admin.end()
})
