import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Question } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { formula, questionnaire, section, text } from '../testing/build.ts'
import { accept, refuse, type Result } from '../result.ts'
import { randomQuestionnaire } from '../testing/random-questionnaire.ts'
import { runs } from '../testing/runs.ts'
import type { DesignEdit } from './design-edit.ts'
import { applyEdit } from './edit.ts'
import { duplicate, insertSection } from './free-keys.ts'
import { mergeAll, type PastEdit } from './merge-all.ts'
import type { Merged, MergeRefusal } from './merging.ts'
import { questionAt } from './part.ts'
import { twoRandomEdits } from '../testing/random-design-edit.ts'

const choice: Question = {
  kind: 'choice',
  key: 'val',
  label: text('Val'),
  choices: [
    { key: 'a', label: text('A') },
    { key: 'b', label: text('B') },
  ],
}
const amount: Question = {
  kind: 'amount',
  key: 'kr',
  label: text('Kronor'),
  checks: [{ key: 'k', severity: 'error', assert: formula('kr > 0'), message: text('') }],
}
/** One edit merged with what has been done since the draft that it was made on. */
function merge({
  base: asked,
  since,
  edit,
}: {
  readonly base: Questionnaire
  readonly since: readonly DesignEdit[]
  readonly edit: DesignEdit
}): Result<Merged, MergeRefusal> {
  let head = asked
  const past = since.map((other, at): PastEdit => {
    const edited = applyEdit(head, other)
    if (!edited.ok) throw new Error(`What was done since cannot be done: ${edited.refusal.kind}`)
    head = edited.value.draft
    return { id: String(at), edit: other, inverse: edited.value.inverse }
  })
  const { draft, outcomes } = mergeAll({ head, since: past, sent: [{ id: 'mine', edit }] })
  const [outcome] = outcomes
  if (outcome?.kind === 'refused') return refuse(outcome.refusal)
  if (outcome?.kind !== 'done') throw new Error('One edit was sent, and must be done or refused')
  return accept({ draft, edit: outcome.edit, inverse: outcome.inverse })
}

const base = questionnaire([section('forst', [choice, amount]), section('sist', [{ kind: 'yesNo', key: 'ja', label: text('Ja?') }])])

const KR = { kind: 'question', key: 'kr' } as const
const label = (key: string, sv: string): DesignEdit => ({
  kind: 'change',
  of: { kind: 'question', key },
  property: 'label',
  value: text(sv),
})
const help: DesignEdit = { kind: 'change', of: KR, property: 'help', value: text('Hjälp') }
const reads: DesignEdit = { kind: 'change', of: { kind: 'question', key: 'ja' }, property: 'relevance', value: formula('kr > 0') }
const added = (key: string, sectionKey: string): DesignEdit => ({
  kind: 'add',
  into: { kind: 'questions', section: sectionKey },
  part: { ...amount, key },
  before: null,
})

function merged(since: DesignEdit, edit: DesignEdit) {
  return merge({ base, since: [since], edit })
}

describe('two designers at once', () => {
  test.each<[string, DesignEdit, DesignEdit]>([
    ['different questions', label('val', 'Ett'), label('kr', 'Två')],
    ['different properties of one question', label('kr', 'Ett'), help],
    ['a question that another moves', { kind: 'move', part: KR, section: 'sist', before: null }, help],
    [
      'a section that another adds to',
      added('ny', 'sist'),
      { kind: 'change', of: { kind: 'section', key: 'sist' }, property: 'title', value: text('T') },
    ],
    ['two new questions in one section', added('ny', 'sist'), added('nyare', 'sist')],
    ['the same property the same way', label('kr', 'Lika'), label('kr', 'Lika')],
  ])('may edit %s', (_, theirs, mine) => {
    const result = merged(theirs, mine)
    expect(result.ok).toBe(true)
    const order = merged(mine, theirs)
    expect(order.ok).toBe(true)
  })

  test.each<[string, DesignEdit, DesignEdit]>([
    ['the same property of a question differently', label('kr', 'Ett'), label('kr', 'Två')],
    ['a question that another removes', { kind: 'remove', part: KR }, help],
    ['a question that another makes of another kind', { kind: 'replace', part: KR, by: { ...choice, key: 'kr' } }, help],
    ['a question in a section that another removes', { kind: 'remove', part: { kind: 'section', key: 'forst' } }, help],
    ['a section that another adds to, to remove it', added('ny', 'sist'), { kind: 'remove', part: { kind: 'section', key: 'sist' } }],
    [
      'the place of one question',
      { kind: 'move', part: KR, section: 'sist', before: null },
      { kind: 'move', part: KR, section: null, before: 'val' },
    ],
    ['the key of one question', { kind: 'rename', part: KR, to: 'ett' }, { kind: 'rename', part: KR, to: 'tva' }],
    ['two new questions of one key', added('ny', 'sist'), added('ny', 'forst')],
  ])('may not edit %s', (_, theirs, mine) => {
    expect(merged(theirs, mine)).toEqual({ ok: false, refusal: { kind: 'conflict', with: theirs } })
    expect(merged(mine, theirs)).toEqual({ ok: false, refusal: { kind: 'conflict', with: mine } })
  })

  test('may not make something read what another has removed, nor remove what another has begun to read', () => {
    expect(merged({ kind: 'remove', part: KR }, reads)).toMatchObject({ refusal: { kind: 'readsChanged', places: [{ question: 'ja' }] } })
    expect(merged(reads, { kind: 'remove', part: KR })).toMatchObject({ refusal: { kind: 'dependedOn', dependants: [{ question: 'ja' }] } })
  })

  test('may not bring back a section whose relevance reads what another has renamed', () => {
    const asked = {
      ...base,
      sections: base.sections.map((one) => (one.key === 'sist' ? { ...one, relevance: formula('BESVARAD(kr)') } : one)),
    }
    const sist = asked.sections.find(({ key }) => key === 'sist')
    if (sist === undefined) throw new Error('The questionnaire has lost its last section')
    const since: DesignEdit = { kind: 'rename', part: KR, to: 'kronor' }
    const replacing: DesignEdit = { kind: 'replace', part: { kind: 'section', key: 'sist' }, by: sist }
    expect(merge({ base: asked, since: [since], edit: replacing })).toMatchObject({ ok: false, refusal: { kind: 'dependedOn' } })
  })

  test('edit a question under the key that another has given it', () => {
    const result = merged({ kind: 'rename', part: KR, to: 'kronor' }, help)
    expect(result.ok && questionAt(result.value.draft, 'kronor')?.help).toEqual(text('Hjälp'))
    expect(result).toMatchObject({ value: { edit: { of: { key: 'kronor' } } } })
  })

  test('keep what was to stand before a question that another has removed', () => {
    const result = merged(
      { kind: 'remove', part: KR },
      {
        kind: 'add',
        into: { kind: 'questions', section: 'forst' },
        part: { kind: 'yesNo', key: 'ny', label: text('Ny?') } as Question,
        before: 'kr',
      },
    )
    expect(result.ok && result.value.draft.sections[0]?.questions.map(({ key }) => key)).toEqual(['val', 'ny'])
  })
})

test('random edits that merge come to the same draft whoever was first, but for the order of parts', { timeout: 600_000 }, () => {
  let both = 0
  const edits = randomQuestionnaire().chain((asked) => fc.tuple(fc.constant(asked), twoRandomEdits(asked)))
  fc.assert(
    fc.property(edits, ([asked, [one, other]]) => {
      if (!applyEdit(asked, one).ok || !applyEdit(asked, other).ok) return
      const mine = merge({ base: asked, since: [other], edit: one })
      const theirs = merge({ base: asked, since: [one], edit: other })
      if (!mine.ok || !theirs.ok) return
      both += 1
      expect(unordered(mine.value.draft)).toEqual(unordered(theirs.value.draft))
      const back = applyEdit(mine.value.draft, mine.value.inverse)
      expect(back.ok).toBe(true)
    }),
    runs(200),
  )
  expect(both).toBeGreaterThan(50)
})

/** A questionnaire whose lists of parts stand in the order of their keys. */
function unordered(given: Questionnaire): unknown {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value.map(sorted)
      return items.every((item) => typeof item === 'object' && item !== null && 'key' in item)
        ? items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
        : items
    }
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]),
    )
  }
  return sorted(given)
}

describe('a copy', () => {
  test('of a question stands after it with a key of its own, and reads itself', () => {
    const edit = duplicate(base, KR)
    expect(edit).toMatchObject({ part: { key: 'kr_2', checks: [{ assert: formula('kr_2 > 0') }] }, before: null })
    expect(edit !== null && applyEdit(base, edit).ok).toBe(true)
  })

  test('of a section has new keys for all its questions', () => {
    const edit = duplicate(base, { kind: 'section', key: 'forst' })
    expect(edit).toMatchObject({ part: { key: 'forst_2', questions: [{ key: 'val_2' }, { key: 'kr_2' }] }, before: 'sist' })
    expect(edit !== null && applyEdit(base, edit).ok).toBe(true)
  })

  test('of what is not there is none', () => {
    expect(duplicate(base, { kind: 'question', key: 'borta' })).toBeNull()
  })

  test('of a section from elsewhere keeps the keys that are free', () => {
    expect(insertSection(base, section('nytt', [amount, { ...amount, key: 'kr_2' }]), 'forst')).toMatchObject({
      part: { key: 'nytt', questions: [{ key: 'kr_3' }, { key: 'kr_2' }] },
    })
  })
})
