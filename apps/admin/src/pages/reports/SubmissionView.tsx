import { compile } from '@aterrapport/domain/form/compile.ts'
import { open } from '@aterrapport/domain/form/open.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { AnswersView } from '@aterrapport/ui/form/AnswersView.tsx'
import { createFormStore } from '@aterrapport/ui/form/form-store.ts'
import { Card } from '@aterrapport/ui/layout/Card.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useMemo } from 'react'
import type { HandedInNow, Report, Submission } from '../../api.ts'
import { useMay } from '../../shell/staff.ts'
import { type Texts, useTexts } from '../../texts/use-texts.ts'
import { PromisedFiles } from './PromisedFiles.tsx'
import { VouchedFor } from './VouchedFor.tsx'

interface SubmissionViewProps {
  readonly submission: Submission
  readonly questionnaire: Questionnaire
  readonly latest: boolean
  readonly heldBack: Report['heldBack']
  /** What has come since, and has not: told where it was promised. */
  readonly promised: HandedInNow['promised']
}

/** One handed-in copy: who vouched for it, its receipt, and its answers, which an older one keeps folded. */
export function SubmissionView({ submission, questionnaire, latest, heldBack, promised }: SubmissionViewProps) {
  const { report: texts } = useTexts()
  const language = useLanguage()
  const { document } = submission
  const form = useMemo(
    () => createFormStore(open(compile(questionnaire), { context: document.context, answers: document.answers })),
    [questionnaire, document],
  )
  return (
    <Card title={texts.submission(document.number)} level={3}>
      {document.late ? <Alert kind="warning">{texts.lateHandIn}</Alert> : null}
      <p>
        {texts.at} {formatMoment(document.submittedAt, language)}
      </p>
      <VouchedFor submission={submission} questionnaire={questionnaire} />
      <Receipt submission={submission} />
      <details open={latest}>
        <summary style={{ marginBlockEnd: 'var(--s-3)' }}>{texts.answers}</summary>
        <AnswersView
          form={form}
          within={`submission-${document.number}`}
          fileHref={({ id }) => `/api/attachments/${id}`}
          fileHeld={({ id }) =>
            whyHeld(
              heldBack.find((file) => file.id === id),
              texts.held,
            )
          }
          besideAnswer={promisedBeside(promised)}
        />
      </details>
    </Card>
  )
}

function promisedBeside(promised: HandedInNow['promised']) {
  return ({ key }: Question) => {
    const files = promised.find(({ question }) => question === key)
    return files === undefined ? null : <PromisedFiles promised={files} />
  }
}

/** Why a file of an answer cannot be opened; null when it can. */
function whyHeld(file: Report['heldBack'][number] | undefined, texts: Texts['report']['held']): string | null {
  if (file === undefined) return null
  return file.scan.kind === 'infected' ? texts.infected(file.scan.found) : texts.waiting
}

function Receipt({ submission }: { readonly submission: Submission }) {
  const { report: texts } = useTexts()
  if (!useMay('receipts.download')) return null
  if (!submission.receiptReady) return <p className="quiet">{texts.receiptComing}</p>
  return (
    <p>
      <LinkButton href={`/api/receipts/${submission.id}.pdf`}>{texts.receipt}</LinkButton>
    </p>
  )
}
