import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { print } from '../expression/print.ts'
import { dependantsOf } from '../questionnaire/dependants.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { readQuestionnaire } from '../questionnaire/read.ts'
import { formula, questionnaire, section, text } from '../testing/build.ts'
import { randomQuestionnaire } from '../testing/random-questionnaire.ts'
import { runs } from '../testing/runs.ts'
import type { DesignEdit, EditRefusal } from './design-edit.ts'
import { applyEdit } from './edit.ts'
import { everyPart } from './every-part.ts'
import { NO_HISTORY, redo, remember, undo } from './history.ts'
import { questionAt } from './part.ts'
import { readersOfLastYear } from './rename.ts'
import { readEdit } from './read-edit.ts'
import { randomEdit } from '../testing/random-design-edit.ts'

const status: Question = {
  kind: 'choice',
  key: 'status',
  label: text('Status'),
  choices: [
    { key: 'klar', label: text('Klar') },
    { key: 'pagar', label: text('Pågår') },
  ],
}
const costs: Question = {
  kind: 'table',
  key: 'kostnader',
  label: text('Kostnader'),
  rows: {
    fixed: [
      { key: 'lon', label: text('Lön') },
      { key: 'resor', label: text('Resor') },
    ],
  },
  totals: ['belopp'],
  columns: [
    { kind: 'amount', key: 'belopp', label: text('Belopp') },
    { kind: 'text', key: 'kommentar', label: text('Kommentar'), relevance: formula('belopp > 0') },
  ],
}
const sum: Question = {
  kind: 'calculated',
  key: 'summa',
  label: text('Summa'),
  shownAs: 'amount',
  formula: formula('SUMMA(kostnader.belopp)'),
}
const why: Question = {
  kind: 'text',
  key: 'varfor',
  label: text('Varför?'),
  relevance: formula('status = "klar" OCH kostnader.lon.belopp > summa'),
}
const draft = questionnaire([section('forst', [status, costs]), section('sist', [sum, why])])

const QUESTION = (key: string) => ({ kind: 'question', key }) as const

function after(edit: DesignEdit, given: Questionnaire = draft): Questionnaire {
  const edited = applyEdit(given, edit)
  if (!edited.ok) throw new Error(JSON.stringify(edited.refusal))
  return edited.value.draft
}

function refusal(edit: DesignEdit, given: Questionnaire = draft): EditRefusal | null {
  const edited = applyEdit(given, edit)
  return edited.ok ? null : edited.refusal
}

function shown(given: Questionnaire, key: string, column: string | null = null): string {
  const question = questionAt(given, key, column)
  return question?.relevance === undefined ? '' : print(question.relevance)
}

describe('an edit', () => {
  test('gives the questionnaire itself another key, but no part of it by its properties', () => {
    const key = { kind: 'change', property: 'key', value: 'ny-nyckel' } as const
    expect(after({ ...key, of: { kind: 'questionnaire' } }).key).toBe('ny-nyckel')
    expect(refusal({ ...key, value: 'ny nyckel', of: { kind: 'questionnaire' } })).toMatchObject({ kind: 'shape', at: '/key' })
    expect(refusal({ ...key, value: 'annan', of: QUESTION('status') })).toMatchObject({ kind: 'shape', at: '/key' })
  })

  test('adds a question before another', () => {
    const added = after({ kind: 'add', into: { kind: 'questions', section: 'forst' }, part: { ...why, key: 'ny' }, before: 'kostnader' })
    expect(added.sections[0]?.questions.map(({ key }) => key)).toEqual(['status', 'ny', 'kostnader'])
  })

  test('moves a question to another section', () => {
    const moved = after({ kind: 'move', part: QUESTION('status'), section: 'sist', before: 'varfor' })
    expect(moved.sections.map(({ questions }) => questions.map(({ key }) => key))).toEqual([['kostnader'], ['summa', 'status', 'varfor']])
  })

  test('changes a text, and leaves out what is given as null', () => {
    const labelled = after({ kind: 'change', of: QUESTION('status'), property: 'label', value: text('Läge') })
    expect(questionAt(labelled, 'status')?.label).toEqual(text('Läge'))
    const always = after({ kind: 'change', of: QUESTION('varfor'), property: 'relevance', value: null })
    expect(questionAt(always, 'varfor')).not.toHaveProperty('relevance')
  })

  test('takes a formula that reads nothing, since the work is kept and the mistake told at its place', () => {
    const changed = after({ kind: 'change', of: QUESTION('varfor'), property: 'relevance', value: formula('finns_inte') })
    expect(shown(changed, 'varfor')).toBe('finns_inte')
    expect(readQuestionnaire(changed).ok).toBe(false)
  })

  test('does several things or none of them', () => {
    const rename: DesignEdit = { kind: 'rename', part: QUESTION('status'), to: 'lage' }
    expect(refusal({ kind: 'together', edits: [rename, { kind: 'remove', part: QUESTION('lage') }] })).toMatchObject({ kind: 'dependedOn' })
  })
})

describe('a new key is carried to all that reads', () => {
  test.each<[string, DesignEdit, string]>([
    ['a question', { kind: 'rename', part: QUESTION('status'), to: 'lage' }, 'lage = "klar" OCH kostnader.lon.belopp > summa'],
    ['a table', { kind: 'rename', part: QUESTION('kostnader'), to: 'utgifter' }, 'status = "klar" OCH utgifter.lon.belopp > summa'],
    [
      'a column',
      { kind: 'rename', part: { kind: 'column', question: 'kostnader', key: 'belopp' }, to: 'kr' },
      'status = "klar" OCH kostnader.lon.kr > summa',
    ],
    [
      'a row',
      { kind: 'rename', part: { kind: 'row', question: 'kostnader', key: 'lon' }, to: 'loner' },
      'status = "klar" OCH kostnader.loner.belopp > summa',
    ],
    [
      'a choice',
      { kind: 'rename', part: { kind: 'choice', question: 'status', column: null, key: 'klar' }, to: 'fardig' },
      'status = "fardig" OCH kostnader.lon.belopp > summa',
    ],
  ])('%s', (_, edit, expected) => {
    const renamed = after(edit)
    expect(shown(renamed, 'varfor')).toBe(expected)
    expect(readQuestionnaire(renamed)).toEqual({ ok: true, value: renamed })
  })

  test('of a column also in its own table and its totals', () => {
    const renamed = after({ kind: 'rename', part: { kind: 'column', question: 'kostnader', key: 'belopp' }, to: 'kr' })
    expect(shown(renamed, 'kostnader', 'kommentar')).toBe('kr > 0')
    expect(questionAt(renamed, 'kostnader')).toMatchObject({ totals: ['kr'] })
  })

  test('but not when something else would come to be read', () => {
    const removed = after({ kind: 'remove', part: QUESTION('summa'), evenSo: true })
    expect(refusal({ kind: 'rename', part: QUESTION('status'), to: 'summa' }, removed)).toMatchObject({
      kind: 'nameAwaited',
      places: [{ question: 'varfor', of: 'relevance' }],
    })
  })
})

describe('an edit is refused', () => {
  const klar = { kind: 'choice', question: 'status', column: null, key: 'klar' } as const
  test.each<[string, DesignEdit, object]>([
    ['when the part is not there', { kind: 'remove', part: QUESTION('borta') }, { kind: 'notThere' }],
    ['when another question has the key', { kind: 'rename', part: QUESTION('status'), to: 'summa' }, { kind: 'keyTaken', key: 'summa' }],
    ['when the key is a word of the formulas', { kind: 'rename', part: QUESTION('status'), to: 'och' }, { kind: 'reservedKey' }],
    ['when the key is no key', { kind: 'rename', part: QUESTION('status'), to: 'Läge' }, { kind: 'shape', at: '/key' }],
    [
      'when a question that others read is removed',
      { kind: 'remove', part: QUESTION('summa') },
      { kind: 'dependedOn', dependants: [{ section: 'sist', question: 'varfor', of: 'relevance' }] },
    ],
    [
      'when a section is removed whose questions others read',
      { kind: 'remove', part: { kind: 'section', key: 'forst' } },
      { kind: 'dependedOn', dependants: [{ question: 'summa', of: 'formula' }, { question: 'varfor' }] },
    ],
    [
      'when a choice that is compared with is removed',
      { kind: 'remove', part: klar },
      { kind: 'dependedOn', dependants: [{ question: 'varfor' }] },
    ],
    [
      'when a row that is read is removed',
      { kind: 'remove', part: { kind: 'row', question: 'kostnader', key: 'lon' } },
      { kind: 'dependedOn', dependants: [{ question: 'varfor' }] },
    ],
    [
      'when rows that are read give way to added ones',
      { kind: 'change', of: QUESTION('kostnader'), property: 'rows', value: { added: { name: text('rad') } } },
      { kind: 'dependedOn', dependants: [{ question: 'varfor' }] },
    ],
    [
      'when a question becomes of a kind its readers cannot read',
      { kind: 'replace', part: QUESTION('summa'), by: { ...status, key: 'summa' } },
      { kind: 'dependedOn', dependants: [{ question: 'varfor' }] },
    ],
    [
      'when the last column is removed',
      {
        kind: 'together',
        edits: [
          { kind: 'remove', part: { kind: 'column', question: 'kostnader', key: 'kommentar' } },
          { kind: 'remove', part: { kind: 'column', question: 'kostnader', key: 'belopp' } },
        ],
      },
      { kind: 'onlyOne' },
    ],
    [
      'when a property is not one of the kind',
      { kind: 'change', of: QUESTION('status'), property: 'maxLength', value: 5 },
      { kind: 'shape', code: 'unrecognized_keys' },
    ],
    [
      'when a property with an edit of its own is changed',
      { kind: 'change', of: QUESTION('status'), property: 'key', value: 'annan' },
      { kind: 'shape', at: '/key' },
    ],
    [
      'when a column would hide a question that the table reads',
      {
        kind: 'add',
        into: { kind: 'columns', question: 'tabell' },
        part: { kind: 'amount', key: 'summa', label: text('') } as Question,
        before: null,
      },
      { kind: 'nameAwaited', places: [{ question: 'tabell', column: 'rad' }] },
    ],
  ])('%s', (_, edit, expected) => {
    const reads: Question = { kind: 'text', key: 'rad', label: text(''), relevance: formula('summa > 0') }
    const table: Question = { kind: 'table', key: 'tabell', label: text(''), rows: { added: { name: text('') } }, columns: [reads] }
    const given = JSON.stringify(edit).includes('tabell') ? questionnaire([section('s', [sum, table])]) : draft
    expect(refusal(edit, given)).toMatchObject(expected)
  })

  test('but what is depended on goes when the designer says even so', () => {
    expect(questionAt(after({ kind: 'remove', part: QUESTION('summa'), evenSo: true }), 'summa')).toBeNull()
  })

  test('and a column that is summed takes its total with it', () => {
    const removed = after({ kind: 'remove', part: { kind: 'column', question: 'kostnader', key: 'belopp' }, evenSo: true })
    expect(questionAt(removed, 'kostnader')).toMatchObject({ totals: [] })
  })
})

test.each<[string, DesignEdit]>([
  ['a question', { kind: 'rename', part: QUESTION('status'), to: 'lage' }],
  ['a column', { kind: 'rename', part: { kind: 'column', question: 'kostnader', key: 'belopp' }, to: 'kr' }],
  ['a row', { kind: 'rename', part: { kind: 'row', question: 'kostnader', key: 'lon' }, to: 'loner' }],
  ['a choice', { kind: 'rename', part: { kind: 'choice', question: 'status', column: null, key: 'klar' }, to: 'fardig' }],
])('%s whose answer last year a formula reads keeps its key', (_what, edit) => {
  const reader: Question = {
    kind: 'yesNo',
    key: 'jamfor',
    label: text(''),
    relevance: formula('foregaende.status = "klar" OCH foregaende.kostnader.lon.belopp > 0'),
  }
  const asked = questionnaire([status, costs, reader])
  expect(applyEdit(asked, edit)).toMatchObject({ refusal: { kind: 'dependedOn', dependants: [{ question: 'jamfor', of: 'relevance' }] } })
})

describe('random edits', { timeout: 600_000 }, () => {
  const edited = randomQuestionnaire().chain((asked) => randomEdit(asked).map((edit) => ({ asked, edit })))

  test('are each taken back by their inverse, and done again by the inverse of that', () => {
    let done = 0
    fc.assert(
      fc.property(edited, ({ asked, edit }) => {
        const there = applyEdit(asked, edit)
        if (!there.ok) return
        done += 1
        const back = applyEdit(there.value.draft, there.value.inverse)
        expect(back.ok && back.value.draft).toEqual(asked)
        const again = back.ok && applyEdit(back.value.draft, back.value.inverse)
        expect(again && again.ok && again.value.draft).toEqual(there.value.draft)
      }),
      runs(300),
    )
    expect(done).toBeGreaterThan(100)
  })

  test('travel as JSON', () => {
    fc.assert(
      fc.property(edited, ({ edit }) => {
        expect(readEdit(JSON.parse(JSON.stringify(edit)))).toEqual({ ok: true, value: edit })
      }),
      runs(100),
    )
  })

  test('leave every key its own', () => {
    fc.assert(
      fc.property(edited, ({ asked, edit }) => {
        const there = applyEdit(asked, edit)
        const parts = there.ok ? everyPart(there.value.draft).map((part) => JSON.stringify(part)) : []
        expect(new Set(parts).size).toBe(parts.length)
      }),
      runs(100),
    )
  })

  test('never change what a renamed question, column, row or choice means', () => {
    fc.assert(
      fc.property(randomQuestionnaire(), fc.nat(), (asked, pick) => {
        const parts = everyPart(asked)
        const part = parts[pick % parts.length]
        if (part === undefined) return
        const there = applyEdit(asked, { kind: 'rename', part, to: 'helt_nytt' })
        if (there.ok) expect(readQuestionnaire(there.value.draft).ok).toBe(true)
        else expect(there.refusal).toEqual({ kind: 'dependedOn', dependants: readersOfLastYear(asked, part) })
      }),
      runs(100),
    )
  })

  test('refuse to remove exactly the questions that something else reads', () => {
    fc.assert(
      fc.property(randomQuestionnaire(), (asked) => {
        for (const { key } of asked.sections.flatMap(({ questions }) => questions)) {
          const removed = applyEdit(asked, { kind: 'remove', part: QUESTION(key) })
          expect(removed.ok).toBe(dependantsOf(asked, key).length === 0)
        }
      }),
      runs(50),
    )
  })

  test('can be undone to the beginning and redone to the end', () => {
    fc.assert(
      fc.property(randomQuestionnaire(), fc.integer({ min: 1, max: 10 }), fc.gen(), (asked, count, gen) => {
        let current = asked
        let history = NO_HISTORY
        for (let made = 0; made < count; made += 1) {
          const one = applyEdit(
            current,
            gen(() => randomEdit(current)),
          )
          if (!one.ok) continue
          history = remember(history, one.value.inverse)
          current = one.value.draft
        }
        const end = current
        for (let step = undo(current, history); step?.ok; step = undo(current, history)) ({ draft: current, history } = step.value)
        expect(current).toEqual(asked)
        for (let step = redo(current, history); step?.ok; step = redo(current, history)) ({ draft: current, history } = step.value)
        expect(current).toEqual(end)
      }),
      runs(60),
    )
  })
})

test.each<[string, unknown]>([
  ['nothing', null],
  ['an unknown kind', { kind: 'explode' }],
  ['a place without its question', { kind: 'remove', part: { kind: 'column', key: 'a' } }],
  ['more than it says', { kind: 'rename', part: QUESTION('a'), to: 'b', also: 1 }],
])('%s is no edit', (_, json) => {
  expect(readEdit(json)).toEqual({ ok: false, refusal: { kind: 'notAnEdit' } })
})
