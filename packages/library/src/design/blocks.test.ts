import { applyEdit } from '@aterrapport/domain/design/edit.ts'
import { rolesHeld } from '@aterrapport/domain/design/roles-held.ts'
import { readQuestionnaire } from '@aterrapport/domain/questionnaire/read.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { describe, expect, test } from 'vitest'
import { solKommun2025 } from '../questionnaires/sol-kommun-2025.ts'
import { blocks, insertBlock } from './blocks.ts'

const empty: Questionnaire = {
  ...solKommun2025,
  sections: [],
  signOff: { certification: { correct: { sv: '' }, notCorrect: { sv: '' } }, signature: { statement: { sv: '' }, grounds: [] } },
}
const ALL = blocks(2026).map(({ key }) => key)
const OF_SECTIONS = blocks(2026).flatMap(({ kind, key }) => (kind === 'section' ? [key] : []))
const WHOLE = ['uppgifter', 'ekonomi', 'perspektiv', 'resultat', 'underlag', 'intygande']

function inserted(draft: Questionnaire, key: string): Questionnaire {
  const block = blocks(2026).find((one) => one.key === key)
  const edited = block === undefined ? null : applyEdit(draft, insertBlock(draft, block, null))
  if (edited?.ok !== true) throw new Error(JSON.stringify(edited))
  return edited.value.draft
}

test('the perspectives are offered together and one by one', () => {
  expect(ALL).toEqual([...WHOLE.slice(0, 3), 'jamstalldhet', 'barnratt', 'funktionshinder', ...WHOLE.slice(3)])
})

test.each(ALL)('the block %s is accepted alone, with its roles', (key) => {
  const draft = inserted(empty, key)
  expect(readQuestionnaire(draft)).toEqual({ ok: true, value: draft })
})

describe.each(OF_SECTIONS)('the block %s', (key) => {
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

test('all blocks together are a questionnaire, with no role missing', () => {
  const draft = WHOLE.reduce(inserted, empty)
  expect(readQuestionnaire(draft)).toEqual({ ok: true, value: draft })
  expect(rolesHeld(draft).filter(({ state }) => state === 'missing' || state === 'wrong')).toEqual([])
})

test('the perspectives one by one ask what they ask together', () => {
  const [one, all] = [['jamstalldhet', 'barnratt', 'funktionshinder'], ['perspektiv']].map((keys) =>
    keys.reduce(inserted, empty).sections.flatMap(({ questions }) => questions),
  )
  expect(one).toEqual(all)
})

test('the block of economics is about its year', () => {
  expect(JSON.stringify(inserted(empty, 'ekonomi'))).toContain('2026')
  expect(JSON.stringify(inserted(empty, 'ekonomi').sections)).not.toContain('2025')
})

test('only the blocks that say so name the year', () => {
  const named = blocks(2031).filter((block) => JSON.stringify(block).includes('2031'))
  expect(named).toEqual(blocks(2031).filter((block) => block.kind === 'section' && block.dated))
})

test('the block of the sign-off gives the words that the ready questionnaires have, and asks nothing', () => {
  expect(inserted(empty, 'intygande')).toEqual({ ...empty, signOff: solKommun2025.signOff })
})

function problemKinds(draft: Questionnaire): readonly string[] {
  const read = readQuestionnaire(draft)
  return read.ok ? [] : read.refusal.map(({ cause }) => cause.kind)
}
