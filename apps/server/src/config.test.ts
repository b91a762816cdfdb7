import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aterrapport-config-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

const PRODUCTION = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://aterrapport.example/',
  DATABASE_URL: 'postgresql://user:password@db.example/aterrapport',
  SMTP_URL: 'smtps://user:password@mail.example',
  MAIL_FROM: 'Myndigheten <aterrapport@myndigheten.example>',
  OIDC_ISSUER: 'https://login.example',
  OIDC_CLIENT_ID: 'aterrapport',
  OIDC_CLIENT_SECRET: 'secret',
  SECRET: '0123456789abcdef0123456789abcdef',
}

function refusalOf(environment: Record<string, string | undefined>): readonly string[] {
  const read = readConfig({ DATA_DIR: folder, ...environment })
  return read.ok ? [] : read.refusal
}

test('production with everything given starts, without a trace of the demo', () => {
  const config = readConfig(PRODUCTION)
  expect(config).toMatchObject({
    ok: true,
    value: { mode: 'production', port: 3000, publicUrl: 'https://aterrapport.example', trustProxy: false },
  })
})

test.each([
  [undefined, null],
  ['/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ['clamd.example:3310', { host: 'clamd.example', port: 3310 }],
  ['[::1]:3310', { host: '::1', port: 3310 }],
])('CLAMD_SOCKET %s is read', (given, clamd) => {
  expect(readConfig({ ...PRODUCTION, CLAMD_SOCKET: given })).toMatchObject({ value: { clamd } })
})

test('CLAMD_SOCKET that is neither a path nor a port is a mistake', () => {
  expect(refusalOf({ ...PRODUCTION, CLAMD_SOCKET: 'clamd' })).toEqual([
    'CLAMD_SOCKET must be the path of a socket or host:port, not "clamd".',
  ])
})

test('production without anything names every missing variable in one go', () => {
  const refusal = refusalOf({ NODE_ENV: 'production' })
  const names = Object.keys(PRODUCTION).filter((name) => name !== 'NODE_ENV')
  expect(refusal.map((line) => line.split(' ')[0] ?? '').toSorted()).toEqual(names.toSorted())
})

describe.each(Object.keys(PRODUCTION).filter((name) => name !== 'NODE_ENV'))('production without %s', (name) => {
  test.each([undefined, '', '  '])('is refused, given %j', (value) => {
    const refusal = refusalOf({ ...PRODUCTION, [name]: value })
    expect(refusal).toHaveLength(1)
    expect(refusal[0]).toMatch(new RegExp(`^${name} is missing`))
  })
})

test('the demo starts with nothing given, and keeps one secret for all its starts', () => {
  const first = readConfig({ DATA_DIR: folder })
  expect(first).toMatchObject({
    ok: true,
    value: { mode: 'demo', databaseUrl: null, smtpUrl: null, oidc: null, eid: null, publicUrl: 'http://localhost:3000' },
  })
  expect(readConfig({ DATA_DIR: folder })).toEqual(first)
})

const EID = { EID_ISSUER: 'https://eid.example', EID_CLIENT_ID: 'recipients', EID_CLIENT_SECRET: 'secret' }

test('an e-identification is offered where all of it is given, by the name that people know', () => {
  const client = { issuer: 'https://eid.example', clientId: 'recipients', clientSecret: 'secret' }
  expect(readConfig({ ...PRODUCTION, ...EID })).toMatchObject({ value: { eid: { ...client, name: 'e-legitimation' } } })
  expect(readConfig({ ...PRODUCTION, ...EID, EID_NAME: 'Freja' })).toMatchObject({ value: { eid: { ...client, name: 'Freja' } } })
  expect(readConfig(PRODUCTION)).toMatchObject({ value: { eid: null } })
})

test.each(['EID_ISSUER', 'EID_CLIENT_ID', 'EID_CLIENT_SECRET'])('half an e-identification, without %s, is a mistake', (name) => {
  expect(refusalOf({ ...PRODUCTION, ...EID, [name]: undefined })).toEqual([`${name} must be given together with the rest of EID_*.`])
})

test.each([
  ['PORT', 'http'],
  ['PORT', '70000'],
  ['PUBLIC_URL', 'aterrapport.example'],
  ['DATABASE_URL', 'not an address'],
  ['SECRET', 'short'],
  ['TRUST_PROXY', 'perhaps'],
  ['OIDC_ISSUER', 'https://login.example'],
])('%s=%s is told as a mistake', (name, value) => {
  expect(refusalOf({ [name]: value })).toHaveLength(1)
})
