import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactText } from '../../expression/exact.ts'
import { compile } from '../../form/compile.ts'
import { open } from '../../form/open.ts'
import type { Answers } from '../../form/value.ts'
import { namesOf, OUTSIDE } from '../../questionnaire/names.ts'
import { context, formula, questionnaire, text } from '../../testing/build.ts'
import { randomQuestionnaire } from '../../testing/random-questionnaire.ts'
import { runs } from '../../testing/runs.ts'
import { fillAtRandom } from '../random-answers.ts'
import { standingAt } from './standing.ts'
import { expressionsOf } from '../../questionnaire/expressions.ts'
import { questionAt } from '../part.ts'
import { valueNow } from './value-now.ts'

describe('the value of an expression now', () => {
  test('is what the engine reckons for the calculated question that it is the formula of', () => {
    fc.assert(
      fc.property(randomQuestionnaire(), fc.nat(), (any, seed) => {
        const form = compile(any)
        const facts = context({ 'utbetalning.belopp': '1000', 'bidrag.ar': '2025' })
        const previous = fillAtRandom(form, { context: facts, seed: seed + 1 })
        const live = open(form, { context: facts, answers: fillAtRandom(form, { context: facts, seed }), previous })
        for (const { place, expression } of expressionsOf(any)) {
          const standing = standingAt(any, place)
          const { question, column } = place
          if (standing === null || question === null || place.of !== 'formula') continue
          const rows = column === null ? [null] : live.rows(question)
          for (const row of rows) {
            const path = column === null ? question : `${question}.${row ?? ''}.${column}`
            const { relevance, value } = live.read(path)
            if (relevance !== 'relevant') continue
            const reckoned = valueNow(expression, { form: live, context: facts, previous }, { ...standing, row })
            expect(typeof reckoned.value === 'bigint' ? exactText(reckoned.value) : (reckoned.value ?? null)).toEqual(value)
            expect(questionAt(any, question, column)?.kind).toBe('calculated')
          }
        }
      }),
      runs(200),
    )
  })

  const draft = questionnaire([
    { key: 'fick', kind: 'amount', label: text('Fick') },
    { key: 'vidare', kind: 'yesNo', label: text('Vidare') },
    { key: 'vart', kind: 'amount', label: text('Vart'), relevance: formula('vidare') },
    { key: 'period', kind: 'period', label: text('Period') },
    {
      key: 'kostnader',
      kind: 'table',
      label: text('Kostnader'),
      columns: [
        { key: 'belopp', kind: 'amount', label: text('Belopp') },
        { key: 'dubbelt', kind: 'calculated', label: text('Dubbelt'), shownAs: 'amount', formula: formula('belopp * 2') },
      ],
      rows: {
        fixed: [
          { key: 'lon', label: text('Lön') },
          { key: 'resor', label: text('Resor') },
        ],
      },
    },
  ])

  function now(written: string, answers: Answers) {
    const facts = context({ 'utbetalning.belopp': '1000' })
    const previous = { fick: '7', 'kostnader.lon.belopp': '1', 'kostnader.resor.belopp': '2' }
    const live = open(compile(draft), { context: facts, answers, previous })
    const { value, missing } = valueNow(
      formula(written),
      { form: live, context: facts, previous },
      { names: namesOf(draft), scope: OUTSIDE, row: null },
    )
    return [typeof value === 'bigint' ? exactText(value) : value, ...missing]
  }

  test.each([
    ['utbetalning.belopp * 0,1', {}, ['100']],
    ['fick + 1', {}, [null, 'fick']],
    ['fick + 1', { fick: '2' }, ['3']],
    ['SUMMA(kostnader.belopp)', {}, [null, 'kostnader.belopp']],
    ['SUMMA(kostnader.belopp)', { 'kostnader.lon.belopp': '5' }, ['5', 'kostnader.belopp']],
    ['SUMMA(kostnader.belopp; kostnader.belopp > 9)', { 'kostnader.lon.belopp': '5', 'kostnader.resor.belopp': '6' }, ['0']],
    ['MAX(kostnader.dubbelt)', { 'kostnader.lon.belopp': '5', 'kostnader.resor.belopp': '6' }, ['12']],
    ['ANTAL(kostnader)', {}, ['2']],
    ['kostnader.lon.belopp', { 'kostnader.lon.belopp': '5' }, ['5']],
    ['BESVARAD(kostnader)', { 'kostnader.lon.belopp': '5' }, [true]],
    ['BESVARAD(kostnader)', {}, [false]],
    ['BESVARAD(kostnader.dubbelt)', {}, [false]],
    ['BESVARAD(period)', { 'period.from': '2025-01-01' }, [true]],
    ['BESVARAD(period)', {}, [false]],
    ['foregaende.fick + 1', {}, ['8']],
    ['foregaende.vart + 1', {}, [null, 'foregaende.vart']],
    ['SUMMA(foregaende.kostnader.belopp; foregaende.kostnader.belopp > 1)', {}, ['2']],
    ['ANTAL(foregaende.kostnader)', {}, ['2']],
    ['BESVARAD(foregaende.kostnader)', {}, [true]],
    ['BESVARAD(foregaende.vidare)', {}, [false]],
    ['vart + 1', { vidare: false }, ['1']],
    ['vart > 1', { vidare: false }, [undefined]],
    ['vart > 1', {}, [null, 'vart']],
  ])('%s with the answers %j', (written, answers, expected) => {
    expect(now(written, answers)).toEqual(expected)
  })
})
