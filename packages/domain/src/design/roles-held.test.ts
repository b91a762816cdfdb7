import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { roleProblems } from '../questionnaire/role-rules.ts'
import { ROLES } from '../questionnaire/roles.ts'
import { questionnaire, text } from '../testing/build.ts'
import { randomQuestionnaire } from '../testing/random-questionnaire.ts'
import { runs } from '../testing/runs.ts'
import { rolesHeld } from './roles-held.ts'

const kr: Question = { kind: 'amount', key: 'kr', label: text('Kr') }

function states(questions: readonly Question[]) {
  const told = rolesHeld(questionnaire(questions)).filter(({ state }) => state !== 'free')
  return Object.fromEntries(told.map(({ role, state }) => [role, state]))
}

test('a draft that tells what was used lacks the rest of the account', () => {
  expect(states([{ ...kr, role: 'economy.used' }])).toEqual({
    'economy.received': 'missing',
    'economy.used': 'held',
    'economy.unused': 'missing',
  })
})

test('a draft that asks for no money needs no role', () => {
  expect(states([kr])).toEqual({})
})

test('a role on the wrong kind, and one that two have, is wrong at the one who cannot have it', () => {
  const draft = questionnaire([
    { ...kr, role: 'economy.accrued' },
    { ...kr, key: 'kr2', role: 'economy.accrued' },
    { kind: 'yesNo', key: 'ja', label: text('Ja'), role: 'economy.misused' },
  ])
  const wrong = rolesHeld(draft).filter(({ state }) => state === 'wrong')
  expect(wrong.map(({ role, holders }) => [role, holders.map((holder) => [holder.place.question, holder.wrong])])).toEqual([
    [
      'economy.accrued',
      [
        ['kr', null],
        ['kr2', 'twice'],
      ],
    ],
    ['economy.misused', [['ja', 'kind']]],
  ])
})

test('the roles that are wrong or missing are those that publishing is refused for', () => {
  const roles = fc.array(fc.option(fc.constantFrom(...ROLES)), { minLength: 12, maxLength: 12 })
  const withRoles = fc.tuple(randomQuestionnaire(), roles).map(([asked, taken]) => ({
    ...asked,
    sections: asked.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) => {
        const role = taken[Number(question.key.slice(1))] ?? null
        return role === null ? question : { ...question, role }
      }),
    })),
  }))
  fc.assert(
    fc.property(withRoles, (draft) => {
      const told = rolesHeld(draft).flatMap(({ role, state }) => (state === 'wrong' || state === 'missing' ? [role] : []))
      const refused = roleProblems(draft).map(({ cause }) => ('role' in cause ? cause.role : null))
      expect(new Set(told)).toEqual(new Set(refused))
    }),
    runs(200),
  )
})
