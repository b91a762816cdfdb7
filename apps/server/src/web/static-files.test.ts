import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSite, type Site } from './static-files.ts'

let folder: string
let site: Site

const SCRIPT = 'export const a = 1\n'.repeat(100)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aterrapport-site-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Sidan</title>')
  writeFileSync(join(folder, 'assets', 'index-BqX3_k9Z.js'), SCRIPT)
  writeFileSync(join(folder, 'assets', 'index-BqX3_k9Z.js.map'), '{}')
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>')
  site = readSite(folder)
})

afterAll(() => rmSync(folder, { recursive: true }))

const ask = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await site.answer(path, new Request('http://localhost/', { headers }))
  return answer ?? new Response(null, { status: 404 })
}

const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer())

test.each(['', 'index.html', 'omgangar/1', 'oppna'])('"%s" is the page of the application, asked for anew each time', async (path) => {
  const answer = await ask(path)
  expect(await answer.text()).toContain('Sidan')
  expect(answer.headers.get('Content-Type')).toMatch(/^text\/html/)
  expect(answer.headers.get('Cache-Control')).toBe('no-cache')
})

test('a file whose name is its hash is kept for ever', async () => {
  expect((await ask('assets/index-BqX3_k9Z.js')).headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect((await ask('favicon.svg')).headers.get('Cache-Control')).toBe('no-cache')
})

test('files travel as small as the browser can read them', async () => {
  const br = await ask('assets/index-BqX3_k9Z.js', { 'Accept-Encoding': 'gzip, deflate, br' })
  expect(br.headers.get('Content-Encoding')).toBe('br')
  expect(brotliDecompressSync(await bytes(br)).toString()).toBe(SCRIPT)
  const gzip = await ask('assets/index-BqX3_k9Z.js', { 'Accept-Encoding': 'br;q=0, gzip' })
  expect(gzip.headers.get('Content-Encoding')).toBe('gzip')
  expect(gunzipSync(await bytes(gzip)).toString()).toBe(SCRIPT)
  expect((await ask('assets/index-BqX3_k9Z.js')).headers.get('Content-Encoding')).toBeNull()
})

test('a file that the browser has is not sent again', async () => {
  const etag = (await ask('favicon.svg')).headers.get('ETag') ?? ''
  expect((await ask('favicon.svg', { 'If-None-Match': etag })).status).toBe(304)
})

test.each(['assets/gone-AAAAAAAA.js', 'assets/index-BqX3_k9Z.js.map', '../package.json', 'robots.txt'])('%s is not found', async (path) => {
  expect((await ask(path)).status).toBe(404)
})

test('an application that has not been built answers that nothing is there', () => {
  expect(readSite(join(folder, 'nowhere')).answer('', new Request('http://localhost/'))).toBeNull()
})
