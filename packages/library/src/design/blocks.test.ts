import { applyEdit } from '@aterrapport/domain/design/edit.ts'
import { insertSection } from '@aterrapport/domain/design/free-keys.ts'
import { readQuestionnaire } from '@aterrapport/domain/questionnaire/read.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { describe, expect, test } from 'vitest'
import { solKommun2025 } from '../questionnaires/sol-kommun-2025.ts'
import { blocks } from './blocks.ts'

const empty: Questionnaire = { ...solKommun2025, sections: [] }

function inserted(draft: Questionnaire, key: string): Questionnaire {
  const block = blocks(2026).find((one) => one.key === key)
  const edited = block === undefined ? null : applyEdit(draft, insertSection(draft, block.section, null))
  if (edited?.ok !== true) throw new Error(JSON.stringify(edited))
  return edited.value.draft
}

test('the blocks are economics, perspectives, results and evidence', () => {
  expect(blocks(2026).map(({ key }) => key)).toEqual(['ekonomi', 'perspektiv', 'resultat', 'underlag'])
})

describe.each(['ekonomi', 'perspektiv', 'resultat', 'underlag'])('the block %s', (key) => {
  test('is accepted alone, with its roles', () => {
    const draft = inserted(empty, key)
    expect(readQuestionnaire(draft)).toEqual({ ok: true, value: draft })
  })

  test('has new keys, and reads itself, in a draft that has the same keys', () => {
    const once = inserted(empty, key)
    const twice = inserted(once, key)
    expect(twice.sections[0]).toEqual(once.sections[0])
    expect(twice.sections[1]?.key).toBe(`${key}_2`)
    const causes = problemKinds(twice)
    expect(causes.filter((kind) => kind !== 'roleTwice')).toEqual([])
    const read = JSON.stringify(twice.sections[1]).matchAll(/"ref":"([a-z0-9_]+)/g)
    const [first] = twice.sections
    const others = new Set(first?.questions.map((question) => question.key))
    const columns = new Set(
      first?.questions.flatMap((question) => (question.kind === 'table' ? question.columns.map((column) => column.key) : [])),
    )
    expect([...read].map(([, ref = '']) => ref).filter((ref) => others.has(ref) && !columns.has(ref))).toEqual([])
  })
})

test('all blocks together are a questionnaire', () => {
  const draft = ['ekonomi', 'perspektiv', 'resultat', 'underlag'].reduce(inserted, empty)
  expect(readQuestionnaire(draft)).toEqual({ ok: true, value: draft })
})

test('the block of economics is about its year', () => {
  expect(JSON.stringify(inserted(empty, 'ekonomi'))).toContain('2026')
  expect(JSON.stringify(inserted(empty, 'ekonomi').sections)).not.toContain('2025')
})

function problemKinds(draft: Questionnaire): readonly string[] {
  const read = readQuestionnaire(draft)
  return read.ok ? [] : read.refusal.map(({ cause }) => cause.kind)
}
