import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WHOLE, type DesignPlace } from '../../questionnaire/design-problem.ts'
import { checkExpression } from '../../questionnaire/check-expression.ts'
import { expressionsOf } from '../../questionnaire/expressions.ts'
import { readQuestionnaire } from '../../questionnaire/read.ts'
import type { Questionnaire } from '../../questionnaire/questionnaire.ts'
import { formula, questionnaire, section, text } from '../../testing/build.ts'
import { randomQuestionnaire } from '../../testing/random-questionnaire.ts'
import { runs } from '../../testing/runs.ts'
import { withExpressionAt } from '../../testing/put-expression.ts'
import { circleThrough } from './circles.ts'
import { standingAt } from './standing.ts'
import { subjectsFor } from './subjects.ts'

const draft = questionnaire([
  section('ekonomi', [
    { key: 'fick', kind: 'amount', label: text('Fick') },
    { key: 'upplysning', kind: 'information', label: text('Läs') },
    {
      key: 'kostnader',
      kind: 'table',
      label: text('Kostnader'),
      columns: [
        { key: 'belopp', kind: 'amount', label: text('Belopp') },
        { key: 'andel', kind: 'calculated', label: text('Andel'), shownAs: 'number', formula: formula('belopp / fick') },
      ],
      rows: { fixed: [{ key: 'lon', label: text('Lön') }] },
    },
    { key: 'summa', kind: 'calculated', label: text('Summa'), shownAs: 'amount', formula: formula('SUMMA(kostnader.belopp)') },
  ]),
  section('kontakt', [
    { key: 'vem', kind: 'contact', label: text('Vem') },
    { key: 'belopp', kind: 'amount', label: text('Ett annat belopp') },
  ]),
])

function refs(place: Partial<DesignPlace>): readonly string[] {
  return subjectsFor(draft, { ...WHOLE, ...place }).map(({ ref }) => ref)
}

describe('what an expression may read', () => {
  test('a check may read every question, part, column and given cell, and what it is about', () => {
    expect(
      refs({ section: 'ekonomi', question: 'summa', of: 'check' }).filter((ref) => !/^(foregaende|mottagare|bidrag)/.test(ref)),
    ).toEqual([
      'fick',
      'kostnader',
      'kostnader.belopp',
      'kostnader.andel',
      'kostnader.lon.belopp',
      'kostnader.lon.andel',
      'summa',
      'vem',
      'vem.name',
      'vem.position',
      'vem.phone',
      'vem.email',
      'belopp',
      'utbetalning.belopp',
      'utbetalning.datum',
      'omgang.sista_dag',
    ])
  })

  test('the row one stands in comes first, and hides a question of the same name', () => {
    const inRow = refs({ section: 'ekonomi', question: 'kostnader', column: 'andel', of: 'check' })
    expect(inRow.slice(0, 3)).toEqual(['belopp', 'andel', 'fick'])
    expect(inRow.filter((ref) => ref === 'belopp')).toHaveLength(1)
  })

  test('a relevance may not read what hangs on the question itself, but last year’s it may', () => {
    const fick = refs({ section: 'ekonomi', question: 'fick', of: 'relevance' })
    expect(fick).not.toContain('fick')
    expect(fick).not.toContain('kostnader.andel')
    expect(fick).toContain('kostnader.belopp')
    expect(fick).toContain('foregaende.fick')
  })

  test('the relevance of a section may not read what stands in it, nor what hangs on that', () => {
    const ekonomi = refs({ section: 'ekonomi', of: 'relevance' })
    expect(ekonomi).toContain('belopp')
    expect(ekonomi).not.toContain('kostnader.belopp')
    expect(ekonomi).not.toContain('summa')
  })

  test('there is nothing to read where no expression can stand', () => {
    expect(refs({ section: 'ekonomi', question: 'fick', of: 'formula' })).toEqual([])
    expect(refs({ section: 'ekonomi', question: 'borta', of: 'relevance' })).toEqual([])
  })
})

describe('a circle', () => {
  const closed = (place: Partial<DesignPlace>, written: string) => {
    const standing = standingAt(draft, { ...WHOLE, ...place })
    return standing === null ? null : circleThrough(draft, standing, formula(written))
  }

  test('is named as the path along which each reads the next', () => {
    expect(closed({ section: 'ekonomi', question: 'fick', of: 'relevance' }, 'SUMMA(kostnader.andel) > 1')).toEqual([
      'fick',
      'kostnader.andel',
      'fick',
    ])
    expect(closed({ section: 'ekonomi', of: 'relevance' }, 'summa > 1')).toEqual(['§ekonomi', 'summa', '§ekonomi'])
    expect(closed({ section: 'ekonomi', question: 'summa', of: 'formula' }, 'summa + 1')).toEqual(['summa', 'summa'])
  })

  test('is not there when an expression only judges', () => {
    expect(closed({ section: 'ekonomi', question: 'fick', of: 'check' }, 'fick > 1')).toBeNull()
    expect(closed({ section: 'ekonomi', question: 'fick', of: 'most' }, 'summa')).toBeNull()
  })

  test('is told before storing exactly when the questionnaire would be refused for it', () => {
    fc.assert(
      fc.property(randomQuestionnaire(), fc.nat(), fc.nat(), (any, from, to) => {
        const all = expressionsOf(any)
        const [given, other] = [all[from % Math.max(1, all.length)], all[to % Math.max(1, all.length)]]
        if (given === undefined || other === undefined) return
        const standing = standingAt(any, other.place)
        if (standing === null) throw new Error('An expression stands where none can.')
        if (checkExpression(given.expression, standing.names, standing).length > 0) return
        const changed = withExpressionAt(any, other.place, given.expression)
        const told = circleThrough(any, standing, given.expression) !== null
        expect(told).toBe(refusedForCircle(changed))
      }),
      runs(500),
    )
  })
})

function refusedForCircle(any: Questionnaire): boolean {
  const read = readQuestionnaire(any)
  return !read.ok && read.refusal.some(({ cause }) => cause.kind === 'circle')
}
