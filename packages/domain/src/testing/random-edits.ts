import fc from 'fast-check'
import { acceptsPath } from '../form/accepts.ts'
import { compile } from '../form/compile.ts'
import type { Answers, Path, Value } from '../form/value.ts'
import { kindOf, type Question } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'

/** Something somebody does to a form: gives, changes or takes back one answer. */
export interface Edit {
  readonly path: Path
  readonly value: Value
}

/** Edits at every sort of path of a questionnaire, rows coming and going, with values that are mostly of the right kind. */
export function randomEdits(questionnaire: Questionnaire): fc.Arbitrary<readonly Edit[]> {
  const compiled = compile(questionnaire)
  const all = questionnaire.sections.flatMap(({ questions }) => questions.flatMap(pathsOf))
  const open = all.filter((path) => acceptsPath(compiled, path))
  const rows = open.filter((path) => /^q\d+\.[xyz]$/.test(path))
  const edit = fc.record({ path: fc.constantFrom(...open, 'finns_inte'), value: randomValue() })
  const rowEdit = fc.record({ path: fc.constantFrom(...rows, 'finns_inte'), value: fc.constantFrom('1', '2', '2', '0.5', null, null) })
  const vain = fc.record({ path: fc.constantFrom(...all), value: randomValue() })
  return fc.array(fc.oneof({ weight: 8, arbitrary: edit }, { weight: 2, arbitrary: rowEdit }, { weight: 1, arbitrary: vain }), {
    minLength: 5,
    maxLength: 40,
  })
}

/** What might have been handed in last year, by the same keys and mostly of the right kind; or nothing. */
export function randomPrevious(questionnaire: Questionnaire): fc.Arbitrary<Answers | null> {
  const answers = randomEdits(questionnaire).map((edits) => Object.fromEntries(edits.map(({ path, value }) => [path, value])))
  return fc.option(answers, { freq: 4 })
}

function pathsOf(question: Question): readonly Path[] {
  const { key } = question
  const parts = kindOf(question).parts.map((part) => `${key}.${part.key}`)
  if (question.kind === 'file') return [key, `${key}:later`]
  if (question.kind !== 'table') return [...beside(key), ...parts]
  const rows = 'fixed' in question.rows ? ['r0', 'r1'] : ['x', 'y', 'z']
  return [
    ...beside(key),
    ...rows.flatMap((row) => [`${key}.${row}`, ...question.columns.flatMap((column) => beside(`${key}.${row}.${column.key}`))]),
  ]
}

function beside(path: Path): readonly Path[] {
  return [path, `${path}:other`, `${path}:comment`]
}

export function randomValue(): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<Value[]>(null, '0', '1', '2', '12', '100', '0.5', '-3', true, true, false, 'a', 'b') },
    { weight: 2, arbitrary: fc.constantFrom<Value[]>(['a'], ['a', 'b'], ['b', 'c'], '2025-01-01', '2026-02-28', 'längre text', '', ' ') },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Value[]>(
        { unreadable: 'tolv' },
        [],
        [{ id: 'f', name: 'a.pdf', type: 'pdf', bytes: 1, sha256: 'x' }],
        '9'.repeat(40),
      ),
    },
  )
}
