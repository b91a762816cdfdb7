import fc from 'fast-check'
import type { Path, Value } from '../form/value.ts'
import { kindOf, type Question } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'

/** Something somebody does to a form: gives, changes or takes back one answer. */
export interface Edit {
  readonly path: Path
  readonly value: Value
}

/** Edits at every sort of path of a questionnaire, with values that are mostly of the right kind. */
export function randomEdits(questionnaire: Questionnaire): fc.Arbitrary<readonly Edit[]> {
  const paths = questionnaire.sections.flatMap(({ questions }) => questions.flatMap(pathsOf))
  return fc.array(fc.record({ path: fc.constantFrom(...paths, 'finns_inte'), value: randomValue() }), { maxLength: 25 })
}

function pathsOf(question: Question): readonly Path[] {
  const { key } = question
  const beside = [key, `${key}:other`, `${key}:comment`, ...kindOf(question).parts.map((part) => `${key}.${part.key}`)]
  if (question.kind !== 'table') return beside
  const rows = 'fixed' in question.rows ? ['r0', 'r1'] : ['x', 'y', 'z']
  const cells = rows.flatMap((row) =>
    question.columns.flatMap((column) => [
      `${key}.${row}.${column.key}`,
      `${key}.${row}.${column.key}:other`,
      `${key}.${row}.${column.key}:comment`,
    ]),
  )
  return [...beside, ...rows.map((row) => `${key}.${row}`), ...rows.map((row) => `${key}.${row}`), ...cells]
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
