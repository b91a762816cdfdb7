// @vitest-environment node
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from 'vite'
import { preloadFonts } from './preload-fonts.ts'

let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'aterrapport-fonts-'))
  await writeFile(join(root, 'index.html'), '<!doctype html><html><head></head><link rel="stylesheet" href="./main.css"></html>')
  await writeFile(join(root, 'main.css'), "@font-face { font-family: 'Prov'; src: url('./prov.woff2') }")
  await writeFile(join(root, 'prov.woff2'), 'a'.repeat(10_000))
})

afterAll(() => rm(root, { recursive: true }))

test('the page names each of its fonts, so that they come with its scripts', async () => {
  await build({ root, logLevel: 'silent', plugins: [preloadFonts()] })
  const page = await readFile(join(root, 'dist', 'index.html'), 'utf8')
  expect(page).toMatch(/<link rel="preload" as="font" type="font\/woff2" href="\/assets\/prov-[\w-]+\.woff2" crossorigin>/)
})
