import { evaluate } from '@aterrapport/domain/form/evaluate.ts'
import { compile } from '@aterrapport/domain/form/compile.ts'
import { readQuestionnaire } from '@aterrapport/domain/questionnaire/read.ts'
import { expect, test } from 'vitest'
import { ByHand } from './by-hand/form.ts'
import { Contest, demandAgreement, demandSame, openAll } from './contest.ts'
import { CONTEXT_OF_NOTHING } from './ours.ts'

const contest = new Contest({ questions: 40, rows: 5 })

test('the generated form is a questionnaire that we accept, of the size it says', () => {
  expect(readQuestionnaire(contest.questionnaire)).toMatchObject({ ok: true })
  expect(contest.questionnaire.sections.flatMap(({ questions }) => questions)).toHaveLength(40)
})

test('our engine, SurveyJS and the form written by hand agree after opening and after every kind of edit', () => {
  const contenders = openAll(contest)
  demandAgreement(contenders, contest.layout)
  expect(contenders.ours.outcome().errors).toBeGreaterThan(0)
})

test('a form that differs is found out', () => {
  const contenders = openAll(contest)
  contenders.byHand.answer('b1_staff', '1')
  expect(() => demandSame(contenders, 'now')).toThrow(/byHand and ours differ now: .*b1_used/)
})

test('the form written by hand would hand in what ours does', () => {
  const byHand = new ByHand(contest.layout, contest.response)
  const ours = evaluate(compile(contest.questionnaire), { context: CONTEXT_OF_NOTHING, answers: contest.response })
  expect(byHand.result()).toEqual(ours.result)
  expect(byHand.problems().map(({ path }) => path)).toEqual(ours.problems.map(({ path }) => path))
})
