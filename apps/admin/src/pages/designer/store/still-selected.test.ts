import { applyEdit } from '@aterrapport/domain/design/edit.ts'
import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import { questionnaire, section, text } from '@aterrapport/domain/testing/build.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { expect, test } from 'vitest'
import type { Selected } from '../design-store.ts'
import { stillSelected } from './still-selected.ts'

const yes = (key: string): Question => ({ kind: 'yesNo', key, label: text(key) })
const one = (key: string) => ({ key, label: text(key) })
const choice: Question = { kind: 'choice', key: 'val', label: text('Val'), choices: [one('x'), one('y')] }
const before = questionnaire([section('forst', [yes('a'), choice]), section('sist', [yes('c')])])

const question = (key: string): Selected & { kind: 'question' } => ({ kind: 'question', key })
const chosen = (owner: string, key: string): Selected & { kind: 'choice' } => ({ kind: 'choice', question: owner, column: null, key })

test.each<[string, Selected, DesignEdit, Selected]>([
  ['a question that gets another key', question('a'), { kind: 'rename', part: question('a'), to: 'alfa' }, question('alfa')],
  ['a choice that gets another key', chosen('val', 'x'), { kind: 'rename', part: chosen('val', 'x'), to: 'z' }, chosen('val', 'z')],
  [
    'a choice of a question with another key',
    chosen('val', 'x'),
    { kind: 'rename', part: question('val'), to: 'svar' },
    chosen('svar', 'x'),
  ],
  ['a question that moves', question('a'), { kind: 'move', part: question('a'), section: 'sist', before: null }, question('a')],
  ['the next when a question is removed', question('a'), { kind: 'remove', part: question('a') }, question('val')],
  ['the one before when the last is removed', question('val'), { kind: 'remove', part: question('val') }, question('a')],
  [
    'the section when its only question is removed',
    question('c'),
    { kind: 'remove', part: question('c') },
    { kind: 'section', key: 'sist' },
  ],
  ['the question when a choice is removed', chosen('val', 'y'), { kind: 'remove', part: chosen('val', 'y') }, question('val')],
])('selected is %s', (_, selected, edit, expected) => {
  const edited = applyEdit(before, edit)
  if (!edited.ok) throw new Error(edited.refusal.kind)
  expect(stillSelected(selected, { before, after: edited.value.draft })).toEqual(expected)
})
