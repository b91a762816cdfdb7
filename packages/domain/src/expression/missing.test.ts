import { describe, expect, test } from 'vitest'
import { compile } from '../form/compile.ts'
import { open } from '../form/open.ts'
import type { Answers } from '../form/value.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { context, formula, questionnaire, text } from '../testing/build.ts'

const ja: Question = { kind: 'yesNo', key: 'ja', label: text('Ja') }
const nej: Question = { kind: 'yesNo', key: 'nej', label: text('Nej') }
const saknas: Question = { kind: 'yesNo', key: 'saknas', label: text('Saknas') }
const borta: Question = { kind: 'yesNo', key: 'borta', label: text('Borta'), relevance: formula('nej') }
const tal: Question = { kind: 'number', key: 'tal', label: text('Tal') }
const tomt: Question = { kind: 'number', key: 'tomt', label: text('Tomt') }
const dolt: Question = { kind: 'number', key: 'dolt', label: text('Dolt'), relevance: formula('nej') }
const GIVEN: Answers = { ja: true, nej: false, borta: true, tal: '7', dolt: '9' }

function valueOf(shownAs: 'number' | 'yesNo', written: string): unknown {
  const asked: Question = { kind: 'calculated', key: 'svar', label: text('Svar'), shownAs, formula: formula(written) }
  const form = open(compile(questionnaire([ja, nej, saknas, borta, tal, tomt, dolt, asked])), { context: context(), answers: GIVEN })
  return form.read('svar').value
}

describe('truths with something missing', () => {
  test.each([
    ['ja OCH saknas', null],
    ['nej OCH saknas', false],
    ['ja ELLER saknas', true],
    ['nej ELLER saknas', null],
    ['INTE saknas', null],
    ['INTE nej', true],
    ['ja OCH borta', null],
    ['ja ELLER borta', true],
    ['BESVARAD(saknas)', false],
    ['BESVARAD(borta)', false],
    ['BESVARAD(nej)', true],
    ['tomt > 3', null],
    ['dolt > 3', null],
    ['dolt + 0 < 3', true],
    ['OM(saknas; ja; ja)', null],
    ['tal = 7,0', true],
    ['tal <> 7', false],
  ])('%s is %s', (written, value) => {
    expect(valueOf('yesNo', written)).toBe(value)
  })
})

describe('numbers with something missing', () => {
  test.each([
    ['0,1 + 0,2', '0.3'],
    ['tal + tomt', null],
    ['tal + dolt', '7'],
    ['tal - -1', '8'],
    ['tal / 0', null],
    ['1 / 3 * 3', '0.99999999999999999999'],
    ['AVRUNDA(1 / 3; 2)', '0.33'],
    ['AVRUNDA(-2,5)', '-3'],
    ['SUMMA(tal; tomt; dolt)', '7'],
    ['SUMMA(tomt; tomt)', null],
    ['ANTAL(tal; tomt; dolt)', '1'],
    ['MEDEL(tal; 8)', '7.5'],
    ['MAX(tal; 0)', '7'],
    ['MAX(tomt; 0)', null],
    ['MIN(dolt; 12)', '12'],
    ['OM(ja; tal; tomt)', '7'],
    ['-(tal)', '-7'],
    ['2 + 3 * 4', '14'],
  ])('%s is %s', (written, value) => {
    expect(valueOf('number', written)).toBe(value)
  })
})
