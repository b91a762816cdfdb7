import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Question } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { mergePlainly } from '../testing/merge-plainly.ts'
import { formula, questionnaire, section, text } from '../testing/build.ts'
import { randomEdit } from '../testing/random-design-edit.ts'
import { randomQuestionnaire } from '../testing/random-questionnaire.ts'
import { runs } from '../testing/runs.ts'
import type { DesignEdit } from './design-edit.ts'
import { applyEdit } from './edit.ts'
import { mergeAll, type PastEdit } from './merge-all.ts'
import type { NamedEdit } from './merging.ts'

const yes = (key: string): Question => ({ kind: 'yesNo', key, label: text(key) })
const base = questionnaire([section('forst', [yes('a'), yes('b')]), section('sist', [yes('c')])])

const label = (key: string, sv: string): DesignEdit => ({
  kind: 'change',
  of: { kind: 'question', key },
  property: 'label',
  value: text(sv),
})
const rename = (key: string, to: string): DesignEdit => ({ kind: 'rename', part: { kind: 'question', key }, to })
const remove = (key: string): DesignEdit => ({ kind: 'remove', part: { kind: 'question', key } })
const add = (key: string, before: string | null, into = 'forst'): DesignEdit => ({
  kind: 'add',
  into: { kind: 'questions', section: into },
  part: yes(key),
  before,
})

/** What is done to a draft one after the other, as it is kept; what cannot be done is left out. */
function done(draft: Questionnaire, edits: readonly DesignEdit[], who: string): { head: Questionnaire; past: PastEdit[] } {
  const past: PastEdit[] = []
  let head = draft
  for (const [at, edit] of edits.entries()) {
    const edited = applyEdit(head, edit)
    if (!edited.ok) continue
    head = edited.value.draft
    past.push({ id: `${who}${at}`, edit, inverse: edited.value.inverse })
  }
  return { head, past }
}

const named = (...edits: readonly DesignEdit[]): NamedEdit[] => edits.map((edit, at) => ({ id: `min${at}`, edit }))

function outcome(theirs: readonly DesignEdit[], mine: readonly DesignEdit[]) {
  const { head, past } = done(base, theirs, 'deras')
  const { draft, outcomes } = mergeAll({ head, since: past, sent: named(...mine) })
  return { draft, told: outcomes.map((one) => (one.kind === 'refused' ? one.refusal.kind : one.kind)), outcomes }
}

const keys = ({ sections }: Questionnaire) => sections.map(({ questions }) => questions.map(({ key }) => key).join(' '))

describe('edits made one on another, after what somebody else has done', () => {
  test('go on with what was added just before', () => {
    const { draft, told } = outcome([label('a', 'Deras')], [add('ny', 'b'), label('ny', 'Min'), add('nyare', 'ny')])
    expect(told).toEqual(['done', 'done', 'done'])
    expect(keys(draft)).toEqual(['a nyare ny b', 'c'])
  })

  test('mean the same questions through renamings on both sides', () => {
    const { draft, told } = outcome(
      [rename('a', 'alfa'), label('alfa', 'Deras')],
      [rename('b', 'beta'), add('ny', 'a'), label('beta', 'Min'), label('a', 'Min')],
    )
    expect(told).toEqual(['done', 'done', 'done', 'conflict'])
    expect(draft.sections[0]?.questions).toEqual([
      yes('ny'),
      { ...yes('alfa'), label: text('Deras') },
      { ...yes('beta'), label: text('Min') },
    ])
  })

  test('conflict with what others did to a question under the key it had before it was renamed here', () => {
    const { told, outcomes } = outcome([label('b', 'Deras')], [rename('b', 'beta'), label('beta', 'Min')])
    expect(told).toEqual(['done', 'conflict'])
    expect(outcomes[1]).toMatchObject({ met: 'deras0', refusal: { with: label('beta', 'Deras') } })
  })

  test('stand last where what they were to stand before has gone', () => {
    expect(keys(outcome([remove('b')], [add('ny', 'b')]).draft)).toEqual(['a ny', 'c'])
    const moved: DesignEdit = { kind: 'move', part: { kind: 'question', key: 'b' }, section: 'sist', before: null }
    expect(keys(outcome([moved], [add('ny', 'b')]).draft)).toEqual(['a ny', 'c b'])
    expect(keys(outcome([rename('b', 'beta')], [add('ny', 'b')]).draft)).toEqual(['a ny beta', 'c'])
  })

  test('keep the order of several that are one', () => {
    const both: DesignEdit = { kind: 'together', edits: [add('ny', 'b'), add('nyare', 'ny')] }
    expect(keys(outcome([rename('a', 'alfa')], [both]).draft)).toEqual(['alfa nyare ny b', 'c'])
  })

  test('do not remove a section that somebody else has worked in', () => {
    const emptied: DesignEdit = { kind: 'remove', part: { kind: 'section', key: 'sist' } }
    expect(outcome([add('ny', null, 'sist')], [emptied]).told).toEqual(['conflict'])
    expect(outcome([label('c', 'Deras'), rename('c', 'd')], [emptied]).told).toEqual(['conflict'])
  })

  test('do not read what somebody else has removed', () => {
    const relevance: DesignEdit = { kind: 'change', of: { kind: 'question', key: 'c' }, property: 'relevance', value: formula('a = SANT') }
    expect(outcome([remove('a')], [label('b', 'Min'), relevance]).told).toEqual(['done', 'readsChanged'])
  })

  test('are done once when they are sent again, with more after them', () => {
    const mine = named(add('ny', 'b'), label('a', 'Min'))
    const first = done(base, [label('c', 'Deras')], 'deras')
    const sent = mergeAll({ head: first.head, since: first.past, sent: mine })
    const since: PastEdit[] = [...first.past, ...sent.outcomes.flatMap((one) => (one.kind === 'done' ? [one] : []))]
    const later = done(sent.draft, [rename('b', 'beta')], 'senare')
    const again = mergeAll({
      head: later.head,
      since: [...since, ...later.past],
      sent: [...mine, { id: 'mer', edit: label('ny', 'Min') }, { id: 'mest', edit: label('b', 'Min') }],
    })
    expect(again.outcomes.map(({ kind }) => kind)).toEqual(['doneBefore', 'doneBefore', 'done', 'done'])
    expect(keys(again.draft)).toEqual(['a ny beta', 'c'])
  })
})

test('what was sent before counts as there, also when others came after it', () => {
  const relevance: DesignEdit = { kind: 'change', of: { kind: 'question', key: 'c' }, property: 'relevance', value: formula('ny = SANT') }
  const mine = named(
    { kind: 'together', edits: [add('ny', null), relevance] },
    { kind: 'remove', part: { kind: 'question', key: 'ny' }, evenSo: true },
  )
  const first = done(base, [mine[0]?.edit ?? relevance], 'min')
  const later = done(first.head, [label('a', 'Deras')], 'deras')
  const { outcomes } = mergeAll({ head: later.head, since: [...first.past, ...later.past], sent: mine })
  expect(outcomes.map(({ kind }) => kind)).toEqual(['doneBefore', 'done'])
})

/** A draft, and what two designers do to it at once, each one edit on the other. */
const twoAtOnce = randomQuestionnaire().chain((asked) =>
  fc.gen().map((gen) => {
    const several = (): readonly DesignEdit[] => {
      const edits: DesignEdit[] = []
      let draft = asked
      for (let left = gen(fc.integer, { min: 1, max: 4 }); left > 0; left -= 1) {
        const edit = gen(randomEdit, draft)
        const edited = applyEdit(draft, edit)
        if (!edited.ok) continue
        draft = edited.value.draft
        edits.push(edit)
      }
      return edits
    }
    return { asked, theirs: several(), mine: several() }
  }),
)

test('random edits of two designers end in one draft that every edit told gives and its inverse takes back', { timeout: 600_000 }, () => {
  let merged = 0
  fc.assert(
    fc.property(twoAtOnce, ({ asked, theirs, mine }) => {
      const { head, past } = done(asked, theirs, 'deras')
      const sent = named(...mine)
      const { draft, outcomes } = mergeAll({ head, since: past, sent })
      const told = outcomes.flatMap((one) => (one.kind === 'done' ? [one] : []))
      const replayed = done(
        head,
        told.map(({ edit }) => edit),
        'min',
      )
      expect(replayed.head).toEqual(draft)
      const back = done(draft, told.map(({ inverse }) => inverse).toReversed(), 'ater')
      expect(back.head).toEqual(head)

      const again = mergeAll({ head: draft, since: [...past, ...told], sent })
      expect(again.draft).toEqual(draft)
      expect(again.outcomes.map((one) => one.kind === 'refused')).toEqual(outcomes.map((one) => one.kind === 'refused'))
      if (past.length > 0 && told.length > 1) merged += 1
    }),
    runs(200),
  )
  expect(merged).toBeGreaterThan(50)
})

test('one random edit is merged as it would be alone', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(twoAtOnce, ({ asked, theirs, mine }) => {
      const [edit] = mine
      const { head, past } = done(asked, theirs, 'deras')
      if (edit === undefined) return
      const alone = mergePlainly({ base: asked, since: past.map((one) => one.edit), edit })
      const { draft, outcomes } = mergeAll({ head, since: past, sent: named(edit) })
      expect(outcomes[0]?.kind === 'done').toBe(alone.ok)
      if (alone.ok)
        expect(keys(draft).map((list) => list.split(' ').toSorted())).toEqual(
          keys(alone.value.draft).map((list) => list.split(' ').toSorted()),
        )
    }),
    runs(200),
  )
})
