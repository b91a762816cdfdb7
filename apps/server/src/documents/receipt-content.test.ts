import { compile } from '@aterrapport/domain/form/compile.ts'
import { open } from '@aterrapport/domain/form/open.ts'
import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import { expect, test } from 'vitest'
import type { ReceiptContent } from './content.ts'
import { receiptContent } from './receipt-content.ts'
import { SAMPLE_QUESTIONNAIRE as questionnaire } from './testing/sample-questionnaire.ts'
import { SAMPLE_SUBMISSION } from './testing/sample-submission.ts'

const MADE = { sha256: 'a'.repeat(64), checkAt: 'https://aterrapport.example/kvittens/7K3M', sealedBy: null }

function contentOf(changes: Partial<SubmissionDocument>): ReceiptContent {
  const submission = { ...SAMPLE_SUBMISSION, ...changes }
  return receiptContent({ submission, questionnaire, form: open(compile(questionnaire), submission), ...MADE })
}

const certified = SAMPLE_SUBMISSION.certification

test('alternative 1 is told in its words, and is not flagged', () => {
  if (!certified) throw new Error('The sample is certified')
  const { by, at, phone } = certified
  const { parts } = contentOf({ certification: { alternative: 1, by, at, phone } })
  expect(parts[1]).toMatchObject({ statement: 'Alternativ 1: Jag intygar att den ekonomiska redovisningen är korrekt.', flagged: false })
  expect(parts[1]?.facts.map(({ label }) => label)).not.toContain('Avvikelser')
})

test('alternative 2 is flagged', () => {
  expect(contentOf({}).parts.map(({ flagged }) => flagged)).toEqual([false, true, false])
})

test('where the round asks for a signature only, nobody certified', () => {
  const handover = { ...SAMPLE_SUBMISSION.handover, certifier: null }
  expect(contentOf({ certification: null, handover }).parts.map(({ heading }) => heading)).toEqual([
    'Lämnades över för underskrift',
    'Behörig företrädares underskrift',
  ])
})

test('what was said to a warning stands with its answer; in a table, with the row and the column it is of', () => {
  const answers = {
    ...SAMPLE_SUBMISSION.answers,
    'kostnader:comment': 'Fördelat enligt schablon.',
    'kostnader.resor.belopp:comment': 'Inga resor i år.',
    'insatser.r2.kostnad:comment': 'Dubbelt mot i fjol.',
  }
  const said = contentOf({ answers }).sections.flatMap((section) => section.answers.flatMap(({ comments }) => comments))
  expect(said).toEqual([
    'Kommentar: Fördelat enligt schablon.',
    'Kommentar till Resor och logi, Belopp: Inga resor i år.',
    expect.stringMatching(/^Kommentar till Insats 2, Kostnad.*: Dubbelt mot i fjol\.$/),
    'Kommentar: Könsuppdelad statistik saknas för två av insatserna.',
  ])
})

test('a first submission in time replaces nothing and is not late', () => {
  const content = contentOf({ number: 1, replaces: null, late: false })
  expect(content.late).toBeNull()
  expect(content.facts).toContainEqual({ label: 'Inlämning', value: 'Nummer 1' })
})

test('what nobody has stated is said not to be', () => {
  const { facts } = contentOf({ recipientDiarienummer: null })
  expect(facts).toContainEqual({ label: 'Mottagarens diarienummer', value: 'Inte angivet' })
})

test('a section of which nothing was asked is left out', () => {
  const section = {
    key: 'extra',
    title: { sv: 'Extra' },
    questions: [{ key: 'extra', kind: 'text', label: { sv: 'Extra' } }],
    relevance: { truth: false },
  } as const
  const more = { ...questionnaire, sections: [...questionnaire.sections, section] }
  const { sections } = receiptContent({
    submission: SAMPLE_SUBMISSION,
    questionnaire: more,
    form: open(compile(more), SAMPLE_SUBMISSION),
    ...MADE,
  })
  expect(sections.map(({ title }) => title)).not.toContain('Extra')
})
