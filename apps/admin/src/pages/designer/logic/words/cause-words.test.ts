import { parse, type ParseCause } from '@aterrapport/domain/expression/parse.ts'
import { FUNCTION_NAMES, OPERATOR_WORDS } from '@aterrapport/domain/expression/words.ts'
import { ARITY, KEYWORDS } from '@aterrapport/domain/expression/operations.ts'
import { writtenName } from '@aterrapport/domain/expression/print.ts'
import type { Operation } from '@aterrapport/domain/expression/tree.ts'
import type { ExpressionCause } from '@aterrapport/domain/questionnaire/check-expression.ts'
import type { DesignCause } from '@aterrapport/domain/questionnaire/design-problem.ts'
import { describe, expect, test } from 'vitest'
import { designCauseText, expressionCauseText } from '../../../questionnaires/design-cause-text.ts'
import { en } from '../../../../texts/en.ts'
import { sv } from '../../../../texts/sv.ts'
import { parseCauseText } from './parse-cause-text.ts'

const PARSE: { readonly [Kind in ParseCause['kind']]: Extract<ParseCause, { kind: Kind }> } = {
  empty: { kind: 'empty' },
  tooLong: { kind: 'tooLong', most: 10 },
  tooDeep: { kind: 'tooDeep' },
  unknownSign: { kind: 'unknownSign', given: '#' },
  unclosedText: { kind: 'unclosedText' },
  unclosedParenthesis: { kind: 'unclosedParenthesis' },
  operandExpected: { kind: 'operandExpected', given: ')' },
  operatorExpected: { kind: 'operatorExpected', given: 'fick' },
  comparedTwice: { kind: 'comparedTwice' },
  unknownFunction: { kind: 'unknownFunction', given: 'SUMA' },
  argumentCount: { kind: 'argumentCount', function: 'OM', least: 3, most: 3, given: 2 },
  notADate: { kind: 'notADate', given: 'x' },
  badName: { kind: 'badName', given: 'Fick' },
}

const EXPRESSION: { readonly [Kind in ExpressionCause['kind']]: Extract<ExpressionCause, { kind: Kind }> } = {
  unknownName: { kind: 'unknownName', name: 'fick' },
  wrongType: { kind: 'wrongType', wanted: ['number', 'date'], found: 'text' },
  differentTypes: { kind: 'differentTypes', left: 'text', right: 'number' },
  unknownChoice: { kind: 'unknownChoice', given: 'a', choices: ['b', 'c'] },
  columnAlone: { kind: 'columnAlone', name: 't.c' },
  argumentCount: { kind: 'argumentCount', operation: 'sum', least: 1, most: 2, given: 3 },
  decimalsNotWhole: { kind: 'decimalsNotWhole' },
}

const DESIGN: { readonly [Kind in DesignCause['kind']]: Extract<DesignCause, { kind: Kind }> } = {
  tooLarge: { kind: 'tooLarge' },
  unknownVersion: { kind: 'unknownVersion', given: 9 },
  shape: { kind: 'shape', at: '/x', code: 'custom' },
  duplicateKey: { kind: 'duplicateKey', key: 'a' },
  reservedKey: { kind: 'reservedKey', key: 'och' },
  expression: { kind: 'expression', problem: { at: [], cause: EXPRESSION.unknownName } },
  circle: { kind: 'circle', names: ['a', '§b', 'a'] },
  unknownTotal: { kind: 'unknownTotal', column: 'c' },
  severalOthers: { kind: 'severalOthers' },
  leastAboveMost: { kind: 'leastAboveMost' },
  badPattern: { kind: 'badPattern' },
  prefillKind: { kind: 'prefillKind' },
  roleKind: { kind: 'roleKind', role: 'economy.used', kinds: ['amount'] },
  roleTwice: { kind: 'roleTwice', role: 'economy.used' },
  roleMissing: { kind: 'roleMissing', role: 'economy.used' },
}

describe.each([
  ['Swedish', sv],
  ['English', en],
])('in %s', (_language, texts) => {
  test('every cause is told in a sentence of its own', () => {
    const told = [
      ...Object.values(PARSE).map((cause) => parseCauseText(cause, texts, [])),
      ...Object.values(EXPRESSION).map((cause) => expressionCauseText(cause, texts.design)),
    ]
    expect(told.filter((sentence) => !/^[^a-zåäö].*[.?]$/.test(sentence))).toEqual([])
    expect(new Set(told).size).toBe(told.length)
    const design = Object.values(DESIGN).map((cause) => designCauseText(cause, texts))
    expect(design.filter((sentence) => !/^[A-ZÅÄÖ].*\.$/.test(sentence))).toEqual([])
    expect(new Set(design).size).toBe(design.length)
  })

  test('every word and sign of the language is explained with an example that can be read', () => {
    const explained = [...FUNCTION_NAMES, ...OPERATOR_WORDS].map((word) => texts.logic.words[word])
    expect(explained.flatMap(({ example }) => (parse(example).ok ? [] : [example]))).toEqual([])
    expect(explained.filter(({ does, form }) => does === '' || form === '')).toEqual([])
  })
})

test('the reference forgets nothing that the language has', () => {
  const operations = Object.keys(ARITY) as Operation[] // ARITY has exactly the operations as its keys
  const words: ReadonlySet<string> = new Set([...FUNCTION_NAMES, ...OPERATOR_WORDS])
  expect(operations.map(writtenName).filter((name) => !words.has(name))).toEqual([])
  expect(KEYWORDS.filter((word) => !words.has(word.toUpperCase()))).toEqual([])
})

test.each([
  ['OM(a; b)', 'OM ska ha 3 delar inom parentesen, men har 2.'],
  ['OCH(a; b)', 'OCH står mellan två delar: a OCH b.'],
  ['MEDELVÄRDE(a)', 'Det finns ingen funktion som heter MEDELVÄRDE. Menade ni MEDEL?'],
  ['SUMMA.OM(a; b)', 'Det finns ingen funktion som heter SUMMA.OM. Menade ni SUMMA?'],
  ['A1:A5', 'Det finns inget som heter A1. Namn skrivs med små bokstäver a–z, siffror och understreck.'],
  ['a1:a5', 'Områden som A1:B2 finns inte här. Skriv kolumnens namn, till exempel kostnader.belopp.'],
  ['a > 10 %', 'Skriv procent som decimaltal: 10 % är 0,1.'],
  ['a = ”ja”', 'Skriv text inom raka citattecken, till exempel "klar".'],
  ['a = "ja', 'Texten saknar sitt avslutande citattecken ("). Lägg till det.'],
  ['a < b < c', 'Jämför en sak i taget, till exempel a < b OCH b < c.'],
  ['DATUM(2025)', 'Skriv datumet som DATUM("2025-12-31").'],
  ['Utbetalt > 1', 'Det finns inget som heter Utbetalt. Namn skrivs med små bokstäver a–z, siffror och understreck. Menade ni utbetalt?'],
  ['a b', 'Före b saknas något som binder ihop, till exempel +, =, OCH eller ELLER.'],
  ['a; b', 'Semikolon står bara mellan delarna i en funktion. Ta bort det.'],
  ['a && b', 'Skriv OCH mellan det som ska stämma samtidigt.'],
])('%s is told as: %s', (written, told) => {
  const read = parse(written)
  expect(read.ok ? '' : parseCauseText(read.refusal.cause, sv, ['utbetalt'])).toBe(told)
})
