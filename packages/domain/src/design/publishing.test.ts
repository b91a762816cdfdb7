import { expect, test } from 'vitest'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { questionnaire, text } from '../testing/build.ts'
import { brokenKeys, correct } from './publishing.ts'

const comment: Question = { kind: 'text', key: 'kommentar', label: text('Kommentar') }
const amount: Question = { kind: 'amount', key: 'kronor', label: text('Kronor') }
const published = questionnaire([comment, amount])

test('a correction of texts is one', () => {
  expect(correct(published, questionnaire([{ ...comment, label: text('Kommentarer') }, amount]))).toEqual({ ok: true, value: null })
})

test('what adds a question is no correction, though it breaks no answer', () => {
  const more = questionnaire([comment, amount, { ...amount, key: 'fler' }])
  expect(correct(published, more)).toEqual({ ok: false, refusal: { kind: 'not-a-correction', invalidations: [] } })
})

test('what loses answers is no correction, and says which', () => {
  expect(correct(published, questionnaire([comment]))).toMatchObject({
    refusal: { kind: 'not-a-correction', invalidations: [{ place: { key: 'kronor' }, reason: 'removed' }] },
  })
})

test('a new version may remove and narrow, and may not give an answered key to another kind', () => {
  expect(brokenKeys(published, questionnaire([{ ...comment, maxLength: 5 }]))).toEqual([])
  expect(brokenKeys(published, questionnaire([comment, { ...comment, key: 'kronor' }]))).toMatchObject([
    { place: { key: 'kronor' }, reason: 'kindChanged' },
  ])
})
