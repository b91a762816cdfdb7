import { AnswerView } from '@aterrapport/ui/form/AnswerView.tsx'
import { Card } from '@aterrapport/ui/layout/Card.tsx'

import { useReportTexts } from '../texts/use-report-texts.ts'
import { Overspent } from './ledger/Overspent.tsx'
import { useReport } from './report-context.ts'

/** What is vouched for, first: the answers whose role is about money. */
export function EconomyInBrief() {
  const { certify } = useReportTexts()
  const { form } = useReport()
  const questions = form.questionnaire.sections
    .flatMap((section) => section.questions)
    .filter(({ key, role }) => role?.startsWith('economy.') === true && form.read(key).relevance === 'relevant')
  if (questions.length === 0) return null
  return (
    <Card title={certify.economy}>
      {questions.map((question) => (
        <AnswerView key={question.key} form={form} question={question} beside={<Overspent path={question.key} />} />
      ))}
    </Card>
  )
}
