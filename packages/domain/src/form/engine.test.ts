import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuestionnaire } from '../questionnaire/read.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { context } from '../testing/build.ts'
import { randomEdits, randomPrevious, randomValue, type Edit } from '../testing/random-edits.ts'
import { randomQuestionnaire } from '../testing/random-questionnaire.ts'
import { runs } from '../testing/runs.ts'
import { compile } from './compile.ts'
import type { LiveForm } from './form.ts'
import { open } from './open.ts'
import type { Answers, Path } from './value.ts'

const CONTEXT = context({ 'utbetalning.belopp': '1000', 'bidrag.ar': '2025', 'mottagare.namn': 'Umeå' })

const filled = randomQuestionnaire().chain((asked) =>
  fc.record({ asked: fc.constant(asked), edits: randomEdits(asked), previous: randomPrevious(asked) }),
)

describe('a form that is filled in at random', { timeout: 600_000 }, () => {
  test('has a questionnaire that is accepted', () => {
    fc.assert(
      fc.property(randomQuestionnaire(), (asked) => {
        expect(readQuestionnaire(JSON.parse(JSON.stringify(asked)))).toEqual({ ok: true, value: asked })
      }),
      runs(100),
    )
  })

  test('says after every answer what it would say opened anew, and tells exactly what changed', () => {
    fc.assert(
      fc.property(filled, ({ asked, edits, previous }) => {
        const compiled = compile(asked)
        const form = open(compiled, { context: CONTEXT, answers: {}, previous })
        for (const { path, value } of edits) {
          const before = statesOf(form, pathsOf(asked))
          const changed = new Set(form.answer(path, value))
          const after = statesOf(form, pathsOf(asked))
          const became = [...after].filter(([at, state]) => before.get(at) !== state).map(([at]) => at)
          expect(became.filter((at) => !changed.has(at))).toEqual([])
          // Of a table it is also told when its rows or totals change, which its own state does not show.
          expect([...changed].filter((at) => after.has(at) && !became.includes(at) && !isTable(asked, at) && !isRowPath(at))).toEqual([])
          expect(seen(form, asked)).toEqual(seen(open(compiled, { context: CONTEXT, answers: form.answers(), previous }), asked))
        }
      }),
      runs(100),
    )
  })

  test('is the same in whatever order the answers came', () => {
    fc.assert(
      fc.property(filled, fc.array(fc.nat(), { minLength: 25, maxLength: 25 }), ({ asked, edits, previous }, order) => {
        const last = [...new Map(edits.map((edit) => [edit.path, edit])).values()]
        const shuffled = last.map((edit, at) => ({ edit, at: order[at] ?? 0 })).toSorted((a, b) => a.at - b.at)
        const one = answered(asked, last, previous)
        const inOtherOrder = shuffled.map(({ edit }) => edit)
        const other = answered(asked, inOtherOrder, previous)
        expect(seen(other, asked)).toEqual(seen(one, asked))
        expect(other.answers()).toEqual(one.answers())
      }),
      runs(80),
    )
  })

  test('lets nothing that is not relevant reach the result, a sum, a check or another question', () => {
    fc.assert(
      fc.property(filled, randomValue(), ({ asked, edits, previous }, value) => {
        const form = answered(asked, edits, previous)
        const hidden = pathsOf(asked).filter((path) => form.read(path).relevance !== 'relevant')
        expect(Object.keys(form.result()).filter((path) => hidden.includes(path))).toEqual([])
        const before = seen(form, asked)
        for (const path of hidden.filter((one) => !isRowPath(one))) {
          form.answer(path, value)
          const { given: _given, ...after } = seen(form, asked)
          expect(after).toEqual(withoutGiven(before))
        }
      }),
      runs(80),
    )
  })

  test('never fails, whatever is given wherever', () => {
    fc.assert(
      fc.property(randomQuestionnaire(), fc.array(fc.tuple(fc.string(), fc.jsonValue())), fc.jsonValue(), (asked, odd, json) => {
        const answers = Object.fromEntries(odd) as Answers // hostile on purpose
        const form = open(compile(asked), { context: CONTEXT, answers, previous: answers })
        for (const path of pathsOf(asked)) form.answer(path, json as never) // hostile on purpose
        expect(form.problems().every(({ path }) => typeof path === 'string')).toBe(true)
        expect(Object.values(form.result())).not.toContain(undefined)
      }),
      runs(100),
    )
  })
})

function answered(asked: Questionnaire, edits: readonly Edit[], previous: Answers | null): LiveForm {
  const form = open(compile(asked), { context: CONTEXT, answers: {}, previous })
  for (const { path, value } of edits) form.answer(path, value)
  return form
}

/** Everything a form says. */
function seen(form: LiveForm, asked: Questionnaire) {
  const tables = asked.sections.flatMap(({ questions }) => questions).filter((question) => question.kind === 'table')
  return {
    given: pathsOf(asked).map((path) => form.read(path).value),
    states: pathsOf(asked).map((path) => {
      const { relevance, required, problems } = form.read(path)
      return { path, relevance, required, problems }
    }),
    rows: tables.map(({ key }) => form.rows(key)),
    totals: tables.flatMap(({ key, columns }) => columns.map((column) => form.total(key, column.key))),
    sections: asked.sections.map(({ key }) => form.section(key)),
    problems: form.problems(),
    result: Object.entries(form.result()),
  }
}

function withoutGiven({ given: _given, ...rest }: ReturnType<typeof seen>) {
  return rest
}

function statesOf(form: LiveForm, paths: readonly Path[]): ReadonlyMap<Path, unknown> {
  return new Map(paths.map((path) => [path, form.read(path)]))
}

function pathsOf({ sections }: Questionnaire): readonly Path[] {
  return sections.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      const { key, kind } = question
      const parts = kind === 'contact' ? ['name', 'position', 'phone', 'email'] : kind === 'period' ? ['from', 'to'] : []
      const rows = kind === 'table' ? ('fixed' in question.rows ? ['r0', 'r1'] : ['x', 'y', 'z']) : []
      const cells = kind === 'table' ? rows.flatMap((row) => question.columns.map((column) => `${key}.${row}.${column.key}`)) : []
      return [
        ...[key, ...parts.map((part) => `${key}.${part}`), ...cells].flatMap((path) => [
          path,
          `${path}:other`,
          `${path}:comment`,
          `${path}:later`,
        ]),
        ...rows.map((row) => `${key}.${row}`),
      ]
    }),
  )
}

function isTable({ sections }: Questionnaire, key: string): boolean {
  return sections.some(({ questions }) => questions.some((question) => question.kind === 'table' && question.key === key))
}

function isRowPath(path: Path): boolean {
  return /^q\d+\.[xyz]$/.test(path)
}
