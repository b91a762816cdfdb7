// @vitest-environment node
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from 'vite'
import { firstPageBudget } from './first-page-budget.ts'

let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'aterrapport-budget-'))
  const noise = (of: number) => Array.from({ length: of }, (_, at) => ((at * 2_654_435_761) % 4_294_967_296).toString(36)).join('')
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Prov</title><script type="module" src="./main.js"></script>')
  await writeFile(join(root, 'main.js'), `console.log(${JSON.stringify(noise(300))}); import('./later.js')`)
  await writeFile(join(root, 'later.js'), `console.log(${JSON.stringify(noise(9_000))})`)
})

afterAll(() => rm(root, { recursive: true }))

function built(most: number) {
  return build({ root, logLevel: 'silent', plugins: [firstPageBudget(most)], build: { modulePreload: false } })
}

test('a first page within its budget is built, whatever comes later weighs', async () => {
  await expect(built(5_000)).resolves.toBeDefined()
})

test('a first page that weighs more fails the build, and says what weighs', async () => {
  await expect(built(500)).rejects.toThrow(/The first page is \d+ bytes compressed, and may be 500:\n.*index\.html/s)
})
