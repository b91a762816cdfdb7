import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../testing/runs.ts'
import { ARITY } from './operations.ts'
import { parse, parseWithPlaces, type ParseCause } from './parse.ts'
import { print } from './print.ts'
import type { Expression, Operation } from './tree.ts'

describe('a formula as designers write it', () => {
  test.each([
    ['SUMMA(kostnader.belopp) > utbetalt * 0,1', 'SUMMA(kostnader.belopp) > utbetalt * 0,1'],
    ['a+b*c', 'a + b * c'],
    ['(a+b)*c', '(a + b) * c'],
    ['a-(b-c)', 'a - (b - c)'],
    ['a - b - c', 'a - b - c'],
    ['inte a och b', 'INTE a OCH b'],
    ['INTE (a OCH b)', 'INTE (a OCH b)'],
    ['a OCH b ELLER c OCH d', 'a OCH b ELLER c OCH d'],
    ['(a ELLER b) OCH c', '(a ELLER b) OCH c'],
    ['INTE a = b', 'INTE a = b'],
    ['om(a; 1; −2)', 'OM(a; 1; -2)'],
    ['0.50', '0,5'],
    ['status = "säg ""ja"""', 'status = "säg ""ja"""'],
    ['dag >= DATUM("2025-01-01")', 'dag >= DATUM("2025-01-01")'],
    ['a = SANT', 'a = SANT'],
  ])('%s is read, and written as %s', (written, printed) => {
    expect(print(read(written))).toBe(printed)
  })

  test('"alla av" and "någon av" are one call, however many they are', () => {
    expect(read('a OCH b OCH c')).toEqual({ call: 'and', args: [{ ref: 'a' }, { ref: 'b' }, { ref: 'c' }] })
  })

  test.each<[string, number, number, ParseCause]>([
    ['', 0, 0, { kind: 'empty' }],
    ['(a + b', 0, 1, { kind: 'unclosedParenthesis' }],
    ['a +', 3, 3, { kind: 'operandExpected', given: '' }],
    ['a b', 2, 3, { kind: 'operatorExpected', given: 'b' }],
    ['a = b = c', 6, 7, { kind: 'comparedTwice' }],
    ['namn = "Umeå', 7, 8, { kind: 'unclosedText' }],
    ['a & b', 2, 3, { kind: 'unknownSign', given: '&' }],
    ['SUMA(a)', 0, 4, { kind: 'unknownFunction', given: 'SUMA' }],
    ['1 + OM(a; b)', 4, 12, { kind: 'argumentCount', function: 'OM', least: 3, most: 3, given: 2 }],
    ['DATUM("2025-02-30")', 6, 18, { kind: 'notADate', given: '2025-02-30' }],
    ['Kostnad > 1', 0, 7, { kind: 'badName', given: 'Kostnad' }],
    ['('.repeat(200), 150, 151, { kind: 'tooDeep' }],
  ])('%s is refused at the letters it is about', (written, from, to, cause) => {
    expect(parse(written)).toEqual({ ok: false, refusal: { from, to, cause } })
  })

  test.each<[readonly number[], string]>([
    [[], '(a + SUMMA(t.b ; INTE c)) * 2 > −3'],
    [[0], '(a + SUMMA(t.b ; INTE c)) * 2'],
    [[0, 0], 'a + SUMMA(t.b ; INTE c)'],
    [[0, 0, 1], 'SUMMA(t.b ; INTE c)'],
    [[0, 0, 1, 1], 'INTE c'],
    [[0, 0, 1, 1, 0], 'c'],
    [[1], '−3'],
  ])('the part at %j of a formula is known by its letters', (at, letters) => {
    const text = ' (a + SUMMA(t.b ; INTE c)) * 2 > −3 '
    const written = parseWithPlaces(text)
    const place = written.ok ? written.value.letters(at) : null
    expect(text.slice(place?.from, place?.to)).toBe(letters)
    expect(written.ok && written.value.letters([...at, 7])).toBe(null)
  })

  test('what is printed is read back as the same tree', () => {
    fc.assert(
      fc.property(tree(), (expression) => {
        const text = print(expression)
        const written = parseWithPlaces(text)
        expect(parse(text)).toEqual({ ok: true, value: expression })
        if (!written.ok) throw new Error('What is printed can be read.')
        for (const at of placesIn(expression)) {
          const letters = written.value.letters(at)
          expect(letters !== null && print(read(text.slice(letters.from, letters.to)))).toBe(print(partAt(expression, at)))
        }
      }),
      runs(1000),
    )
  })

  test('no text makes the reader fail', () => {
    const words = fc.constantFrom('a', 'b.c', '1', '0,5', '(', ')', ';', '"', 'OCH', 'INTE', '-', '<>', 'SUMMA(', 'OM(', ' ', '=', 'DATUM(')
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(texts, (written) => {
        const result = parse(written)
        expect(result.ok || result.refusal.from <= written.length).toBe(true)
      }),
      runs(2000),
    )
  })
})

function placesIn(expression: Expression): readonly (readonly number[])[] {
  const args = 'call' in expression ? expression.args : []
  return [[], ...args.flatMap((arg, index) => placesIn(arg).map((at) => [index, ...at]))]
}

function partAt(expression: Expression, [index, ...deeper]: readonly number[]): Expression {
  const part = 'call' in expression ? expression.args[index ?? -1] : undefined
  return part === undefined ? expression : partAt(part, deeper)
}

function read(written: string): Expression {
  const result = parse(written)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

function tree(): fc.Arbitrary<Expression> {
  const operations = Object.keys(ARITY) as Operation[] // ARITY has exactly the operations as its keys
  return fc.letrec<{ node: Expression }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<Expression[]>(
        { ref: 'a' },
        { ref: 'kostnader.lon.belopp' },
        { truth: true },
        { truth: false },
        { date: '2025-12-31' },
      ),
      fc.constantFrom('0', '-1', '2.5', '-0.01', '1145500000').map((number) => ({ number })),
      fc.string().map((text) => ({ text })),
      fc.constantFrom(...operations).chain((call) => {
        const [least, most] = ARITY[call]
        return fc.array(tie('node'), { minLength: least, maxLength: Math.min(most, least + 2) }).map((args) => ({ call, args }))
      }),
    ),
  })).node
}
