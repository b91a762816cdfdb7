import type { ProblemCause } from '@aterrapport/domain/form/problem.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { expect, test } from 'vitest'

import { problemText } from './problem-text.ts'

const DATE: Question = { kind: 'date', key: 'beslutad', label: { sv: 'Beslutad den' } }
const PAID: Question = { kind: 'amount', key: 'utbetalt', label: { sv: 'Utbetalt' } }
const EVIDENCE: Question = { kind: 'file', key: 'underlag', label: { sv: 'Underlag' }, types: ['pdf'], mayComeLater: true }

test.each<[what: string, Question, ProblemCause, sv: string, en: string]>([
  [
    'a date too early',
    DATE,
    { kind: 'belowLeast', least: '2025-01-01' },
    'Får inte vara före 2025-01-01.',
    'Must not be before 2025-01-01.',
  ],
  ['a date too late', DATE, { kind: 'aboveMost', most: '2025-12-31' }, 'Får inte vara efter 2025-12-31.', 'Must not be after 2025-12-31.'],
  [
    'a promised day',
    EVIDENCE,
    { kind: 'belowLeast', least: '2026-01-20' },
    'Får inte vara före 2026-01-20.',
    'Must not be before 2026-01-20.',
  ],
  ['an amount too low', PAID, { kind: 'belowLeast', least: '0' }, 'Får inte vara lägre än 0 kr.', 'Must not be lower than SEK 0.'],
])('%s is told as what it is', (_, question, cause, sv, en) => {
  const problem = { path: question.key, severity: 'error', cause } as const
  expect(problemText(problem, question, 'sv').replaceAll('\u00A0', ' ')).toBe(sv)
  expect(problemText(problem, question, 'en').replaceAll('\u00A0', ' ')).toBe(en)
})
