import { applyEdit } from '@aterrapport/domain/design/edit.ts'
import { questionnaire, section, text } from '@aterrapport/domain/testing/build.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { expect, test } from 'vitest'
import { drop } from './moves.ts'

const yes = (key: string): Question => ({ kind: 'yesNo', key, label: text(key) })
const draft = questionnaire([section('x', [yes('a'), yes('b'), yes('c')]), section('y', [yes('d')]), section('z', [])])

test.each([
  ['a question after another', 'question:a', 'question:b', 'after', 'x: b a c, y: d, z: '],
  ['a question before the first', 'question:c', 'question:a', 'before', 'x: c a b, y: d, z: '],
  ['a question in another section', 'question:a', 'question:d', 'before', 'x: b c, y: a d, z: '],
  ['a question on a section, which puts it first there', 'question:a', 'section:y', 'after', 'x: b c, y: a d, z: '],
  ['a question on an empty section', 'question:d', 'section:z', 'before', 'x: a b c, y: , z: d'],
  ['a section before another', 'section:y', 'section:x', 'before', 'y: d, x: a b c, z: '],
  ['a section on a question of another', 'section:x', 'question:d', 'after', 'y: d, x: a b c, z: '],
  ['a section after all', 'section:x', 'signOff', 'before', 'y: d, z: , x: a b c'],
  ['a section before all', 'section:z', 'introduction', 'after', 'z: , x: a b c, y: d'],
] as const)('dropping %s', (_, key, on, where, expected) => {
  const edit = drop(draft, { key, on, where })
  const edited = edit === null ? null : applyEdit(draft, edit)
  const sections = edited?.ok === true ? edited.value.draft.sections : []
  expect(sections.map((one) => `${one.key}: ${one.questions.map((question) => question.key).join(' ')}`).join(', ')).toBe(expected)
})

test.each([
  ['a question beside itself', 'question:a', 'question:b', 'before'],
  ['a question on the introduction', 'question:a', 'introduction', 'after'],
  ['a section where it stands', 'section:x', 'section:y', 'before'],
] as const)('dropping %s does nothing', (_, key, on, where) => {
  expect(drop(draft, { key, on, where })).toBeNull()
})
