import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where a file stands, what it imports, and whether it may. */
const imports: readonly [file: string, statement: string, verdict: 'allowed' | 'refused'][] = [
  ['packages/domain/src/form/a.ts', "import * as z from 'zod/mini'", 'allowed'],
  ['packages/domain/src/form/b.ts', "import { Decimal } from 'decimal.js'", 'allowed'],
  ['packages/domain/src/form/c.ts', "import { accept } from '../result.ts'", 'allowed'],
  ['packages/domain/src/form/d.ts', "import { readFileSync } from 'node:fs'", 'refused'],
  ['packages/domain/src/form/e.ts', "import { useState } from 'react'", 'refused'],
  ['packages/domain/src/form/f.ts', "import type { Kysely } from 'kysely'", 'refused'],
  ['packages/domain/src/form/g.ts', "import { socialstyrelsen } from '@aterrapport/library/authorities.ts'", 'refused'],
  ['packages/domain/src/form/h.ts', "export const lazy = () => import('node:crypto')", 'refused'],
  ['packages/domain/src/form/i.ts', 'export const now = () => Date.now()', 'refused'],
  ['packages/domain/src/form/j.ts', "export const secret = process.env['SECRET']", 'refused'],
  ['packages/domain/src/form/k.test.ts', "import { test } from 'vitest'", 'allowed'],
  ['packages/domain/src/form/l.test.ts', "import { Pool } from 'pg'", 'refused'],

  ['packages/library/src/a.ts', "import { readQuestionnaire } from '@aterrapport/domain/questionnaire/read.ts'", 'allowed'],
  ['packages/library/src/b.ts', "import { readFileSync } from 'node:fs'", 'allowed'],
  ['packages/library/src/c.ts', "import { createServer } from 'node:http'", 'refused'],
  ['packages/library/src/d.ts', "import * as z from 'zod'", 'refused'],

  ['packages/ui/src/a.tsx', "import { Button } from 'react-aria-components'", 'allowed'],
  ['packages/ui/src/b.tsx', "import type { LiveForm } from '@aterrapport/domain/form/form.ts'", 'allowed'],
  ['packages/ui/src/c.tsx', "import { useQuery } from '@tanstack/react-query'", 'refused'],
  ['packages/ui/src/d.tsx', "import { Link } from 'wouter'", 'refused'],
  ['packages/ui/src/e.tsx', "import type { AppRouter } from '@aterrapport/server/api'", 'refused'],

  ...['apps/admin', 'apps/respondent'].flatMap((app): [string, string, 'allowed' | 'refused'][] => [
    [`${app}/src/a.tsx`, "import { Button } from '@aterrapport/ui/Button.tsx'", 'allowed'],
    [`${app}/src/b.ts`, "import type { AppRouter } from '@aterrapport/server/api'", 'allowed'],
    [`${app}/src/c.ts`, "import { appRouter } from '@aterrapport/server/api'", 'refused'],
    [`${app}/src/d.ts`, "import type { Config } from '@aterrapport/server/config.ts'", 'refused'],
    [`${app}/src/e.ts`, "import { kommuner } from '@aterrapport/library/kommuner.ts'", 'refused'],
    [`${app}/src/f.ts`, "import { readFileSync } from 'node:fs'", 'refused'],
    [`${app}/src/g.ts`, "import { initTRPC } from '@trpc/server'", 'refused'],
    [`${app}/src/h.test.ts`, "import * as fc from 'fast-check'", 'allowed'],
    [`${app}/src/i.test.ts`, "import { appRouter } from '@aterrapport/server/api'", 'refused'],
  ]),
  ['apps/admin/src/pages/designer/blocks/a.ts', "import { blocks } from '@aterrapport/library/design/blocks.ts'", 'allowed'],
  ['apps/admin/src/pages/designer/blocks/b.ts', "import { kommuner } from '@aterrapport/library/reference/kommuner.ts'", 'refused'],
  ['apps/admin/src/pages/designer/k.ts', "import { blocks } from '@aterrapport/library/design/blocks.ts'", 'refused'],
  ['apps/admin/src/j.ts', "import { page } from '@aterrapport/respondent/page.ts'", 'refused'],

  ['apps/server/src/a.ts', "import { Pool } from 'pg'", 'allowed'],
  ['apps/server/src/b.ts', "import { submit } from '@aterrapport/domain/report/submit.ts'", 'allowed'],
  ['apps/server/src/c.ts', "import { Button } from '@aterrapport/ui/Button.tsx'", 'refused'],
  ['apps/server/src/d.ts', "import { App } from '@aterrapport/admin/App.tsx'", 'refused'],
  ['apps/server/src/e.ts', "import { startApp } from '@aterrapport/test/driver/app.ts'", 'refused'],
  ['apps/server/src/f.ts', "export const secret = process.env['SECRET']", 'refused'],
]

const holds = ['no-restricted-imports', 'no-restricted-globals', 'no-restricted-properties', 'no-process-env', 'no-cycle']

let tree: string
let broken: ReadonlyMap<string, readonly string[]>

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'boundaries-'))
  await copyFile(join(root, '.oxlintrc.json'), join(tree, '.oxlintrc.json'))
  for (const [file, statement] of imports) await plant(file, statement)
  await plant('packages/domain/src/cycle/one.ts', "import { two } from './two.ts'\nexport const one = () => two")
  await plant('packages/domain/src/cycle/two.ts', "import { one } from './one.ts'\nexport const two = () => one")
  broken = await lint()
})

afterAll(() => rm(tree, { recursive: true }))

test.each(imports)('%s: %s is %s', (file, _statement, verdict) => {
  const rules = broken.get(file) ?? []
  expect(rules.length > 0 ? 'refused' : 'allowed').toBe(verdict)
})

test('two files that import each other are refused', () => {
  expect(broken.get('packages/domain/src/cycle/one.ts')).toContain('no-cycle')
})

async function plant(file: string, statement: string): Promise<void> {
  const path = join(tree, file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, `${statement}\n`)
}

interface Diagnostics {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[]
}

/** The boundary rules that each planted file breaks. */
async function lint(): Promise<ReadonlyMap<string, readonly string[]>> {
  const oxlint = join(root, 'node_modules', '.bin', 'oxlint')
  // It exits with 1, since the planted faults are there to be found.
  const output = await new Promise<string>((resolve) => {
    execFile(oxlint, ['--format=json', '.'], { cwd: tree, maxBuffer: 2 ** 24 }, (_exit, stdout) => resolve(stdout))
  })
  // The shape is oxlint's documented JSON output.
  const { diagnostics } = JSON.parse(output) as Diagnostics
  const found = diagnostics.map(({ code, filename }) => ({ filename, rule: holds.find((name) => code.includes(`(${name})`)) }))
  const byFile = Map.groupBy(found, ({ filename }) => filename)
  return new Map([...byFile].map(([file, all]) => [file, all.flatMap(({ rule }) => (rule ? [rule] : []))]))
}
