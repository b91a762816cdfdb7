import { isDeepStrictEqual } from 'node:util'
import { compile } from '@aterrapport/domain/form/compile.ts'
import { evaluate } from '@aterrapport/domain/form/evaluate.ts'
import { ByHand } from './by-hand/form.ts'
import { Contest } from './contest.ts'
import { editsOf, FAMILIES } from './edits.ts'
import { kinds } from './measure-edits.ts'
import type { Size } from './layout.ts'
import { LIMITS, type Measurement } from './measurement.ts'
import { CONTEXT_OF_NOTHING, openOurs } from './ours.ts'
import { Samples, timed } from './samples.ts'

/** From the questionnaire and what was answered to a form that can be filled in. Ours compiles the questionnaire each time as well. */
export function measureOpening(contest: Contest, repetitions: number): Measurement {
  const ours = new Samples()
  const surveyJs = new Samples()
  for (let at = 0; at < 5; at++) contest.open('ours')
  for (let at = 0; at < repetitions; at++) {
    surveyJs.add(timed(() => Object.keys(contest.open('surveyJs')).length))
    for (let turn = 0; turn < 3; turn++) ours.add(timed(() => Object.keys(contest.open('ours')).length))
  }
  return {
    name: `open/${contest.layout.size.questions}/median/surveyjs`,
    ours: ours.median,
    peer: surveyJs.median,
    limit: surveyJs.median * LIMITS.openingAgainstSurveyJs,
    unit: 'µs',
    repetitions,
  }
}

/** A whole response judged at once, as the server does: its problems and what would be handed in. */
export function measureEvaluation({ layout, questionnaire, response: answers }: Contest): Measurement {
  const compiled = compile(questionnaire)
  const ours = new Samples()
  const byHand = new Samples()
  const evaluated = evaluate(compiled, { context: CONTEXT_OF_NOTHING, answers })
  const form = new ByHand(layout, answers)
  if (!isDeepStrictEqual({ ...form.result() }, { ...evaluated.result }) || form.problems().length !== evaluated.problems.length) {
    throw new Error('The form written by hand and ours differ in what would be handed in.')
  }
  const warmUps = 30
  for (let at = -warmUps; at < 150; at++) {
    const our = timed(() => {
      const { problems, result } = evaluate(compiled, { context: CONTEXT_OF_NOTHING, answers })
      return problems.length + Object.keys(result).length
    })
    const their = timed(() => {
      const opened = new ByHand(layout, answers)
      return opened.problems().length + Object.keys(opened.result()).length
    })
    if (at < 0) continue
    ours.add(our)
    byHand.add(their)
  }
  return {
    name: `evaluate/${layout.size.questions}/median/by-hand`,
    ours: ours.median,
    peer: byHand.median,
    limit: byHand.median * LIMITS.evaluationAgainstHand,
    unit: 'µs',
    repetitions: byHand.count,
  }
}

/** The same edit in a small and in a large form, whose cost tables are of one size: ours against ours. */
export function measureGrowth(small: Size, large: Size): readonly Measurement[] {
  const forms = [small, large].map((size) => {
    const { layout, questionnaire, response } = new Contest(size)
    const samples = new Map(kinds().map((kind) => [kind, new Samples()]))
    return { layout, live: openOurs(questionnaire, response), samples }
  })
  const warmUps = 100
  for (const family of FAMILIES) {
    for (let round = -warmUps; round < 300; round++) {
      for (const { layout, live, samples } of forms) {
        for (const { kind, path, value } of editsOf(family, layout, warmUps + round)) {
          const time = timed(() => live.answer(path, value))
          if (kind !== null && round >= 0) samples.get(kind)?.add(time)
        }
      }
    }
  }
  return kinds().map((kind) => {
    const [peer, ours] = forms.map(({ samples }) => samples.get(kind)?.median ?? Number.NaN)
    return {
      name: `growth/${large.questions}-against-${small.questions}/${kind}/median`,
      ours: ours ?? Number.NaN,
      peer: peer ?? Number.NaN,
      limit: (peer ?? Number.NaN) * LIMITS.growth,
      unit: 'µs',
      repetitions: forms[0]?.samples.get(kind)?.count ?? 0,
    }
  })
}
