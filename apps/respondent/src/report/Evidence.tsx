import { AnswerView } from '@aterrapport/ui/form/AnswerView.tsx'
import { useForm } from '@aterrapport/ui/form/form-context.ts'
import { Card } from '@aterrapport/ui/layout/Card.tsx'

import { useVouchTexts } from '../texts/use-vouch-texts.ts'
import { LedgerEvidence } from './ledger/LedgerEvidence.tsx'
import { useImports } from './ledger/use-imports.ts'
import { useReport } from './report-context.ts'

/** What the economy rests on, beside it: every attachment, what is to come later, and what was taken over from ledgers. */
export function Evidence() {
  const { evidence } = useVouchTexts()
  const { fileHref } = useForm()
  const { report, form } = useReport()
  const questions = form.questionnaire.sections
    .flatMap((section) => section.questions)
    .filter(({ kind, key }) => kind === 'file' && form.read(key).relevance === 'relevant')
  const answered = questions.filter(({ key }) => form.read(key).value !== null || form.read(`${key}:later`).value !== null)
  const { length: taken } = useImports(report)
  if (questions.length === 0 && taken === 0) return null
  return (
    <Card title={evidence.title}>
      {questions.length > 0 && answered.length === 0 ? <p>{evidence.none}</p> : null}
      {answered.map((question) => (
        <AnswerView key={question.key} form={form} question={question} fileHref={fileHref} />
      ))}
      <LedgerEvidence />
    </Card>
  )
}
