import { describe, expect, test } from 'vitest'
import type { Question } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { formula, questionnaire, section, text } from '../testing/build.ts'
import type { DesignEdit } from './design-edit.ts'
import { applyEdit } from './edit.ts'
import { rebase } from './rebase.ts'

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
const add = (key: string, before: string | null): DesignEdit => ({
  kind: 'add',
  into: { kind: 'questions', section: 'forst' },
  part: yes(key),
  before,
})

function after(draft: Questionnaire, edits: readonly DesignEdit[]): Questionnaire {
  return edits.reduce((current, edit) => {
    const edited = applyEdit(current, edit)
    if (!edited.ok) throw new Error(JSON.stringify(edited.refusal))
    return edited.value.draft
  }, draft)
}

function outcome(since: readonly DesignEdit[], edits: readonly DesignEdit[]) {
  const rebased = rebase({ base, since, edits })
  return {
    refused: rebased.map((one) => (one.ok ? null : one.refusal.kind)),
    draft: after(
      after(base, since),
      rebased.flatMap((one) => (one.ok ? [one.value] : [])),
    ),
  }
}

const keys = ({ sections }: Questionnaire) => sections.map(({ questions }) => questions.map(({ key }) => key).join(' '))

describe('edits made one on another, after what somebody else has done', () => {
  test('an edit of a question that was added just before goes on with it', () => {
    const { refused, draft } = outcome([label('a', 'Deras')], [add('ny', 'b'), label('ny', 'Min')])
    expect(refused).toEqual([null, null])
    expect(keys(draft)).toEqual(['a ny b', 'c'])
  })

  test('two renamings that follow each other keep on meaning the same question', () => {
    const { refused, draft } = outcome([rename('a', 'alfa')], [rename('b', 'beta'), label('a', 'Min'), label('beta', 'Min')])
    expect(refused).toEqual([null, null, null])
    expect(draft.sections[0]?.questions).toEqual([
      { ...yes('alfa'), label: text('Min') },
      { ...yes('beta'), label: text('Min') },
    ])
  })

  test('what others put before a question stays where it can when the question is removed here', () => {
    const { refused, draft } = outcome([add('ny', 'b')], [remove('b'), label('a', 'Min')])
    expect(refused).toEqual([null, null])
    expect(keys(draft)).toEqual(['a ny', 'c'])
  })

  test('what needs a refused edit is refused with it, and the rest is done', () => {
    const { refused, draft } = outcome([add('ny', null)], [add('ny', 'b'), label('ny', 'Min'), label('c', 'Min')])
    expect(refused).toEqual(['conflict', 'conflict', null])
    expect(draft.sections[0]?.questions[2]).toEqual(yes('ny'))
    expect(draft.sections[1]?.questions[0]?.label).toEqual(text('Min'))
  })

  test('a formula about a question that somebody else has removed is refused', () => {
    const relevance: DesignEdit = { kind: 'change', of: { kind: 'question', key: 'c' }, property: 'relevance', value: formula('a = SANT') }
    expect(outcome([remove('a')], [label('b', 'Min'), relevance]).refused).toEqual([null, 'readsChanged'])
  })
})
