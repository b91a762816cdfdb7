import { allows } from '@aterrapport/domain/report/transitions.ts'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { AnswersView } from '@aterrapport/ui/form/AnswersView.tsx'
import { useForm, useProblems } from '@aterrapport/ui/form/form-context.ts'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'

import layout from '../shell/Layout.module.css'
import { useReportTexts } from '../texts/use-report-texts.ts'
import { useEntryTexts } from '../texts/use-texts.ts'
import { CertifyForm } from './CertifyForm.tsx'
import { EconomyInBrief } from './EconomyInBrief.tsx'
import { Evidence } from './Evidence.tsx'
import { addressOf, useReport, useReportNow } from './report-context.ts'
import { SendBack } from './SendBack.tsx'
import { StepUp } from './StepUp.tsx'
import styles from './Vouching.module.css'

/** Where the finance chief reads the answers, the economy first, and gives an opinion. */
export function CertifyPage() {
  const { site, case: caseTexts } = useEntryTexts()
  const { certify } = useReportTexts()
  const { report, form } = useReport()
  const { loaded } = useReportNow()
  const { fileHref } = useForm()
  useProblems(form)
  const isWaiting = allows(loaded.state.status, 'certify')
  return (
    <div className={layout['column']}>
      <PageHeader title={certify.title} site={site} above={loaded.recipient.name}>
        {isWaiting ? <p>{certify.lead(loaded.recipient.name)}</p> : null}
      </PageHeader>
      {isWaiting ? null : (
        <Alert kind="info">
          <p>{certify.notYours}</p>
          <p>
            <a href={addressOf(report, '').replace(/\/$/, '')}>{caseTexts.readAnswers}</a>
          </p>
        </Alert>
      )}
      <div className={styles['together']}>
        <EconomyInBrief />
        <Evidence />
      </div>
      <h2>{certify.answers}</h2>
      <AnswersView form={form} fileHref={fileHref} />
      {isWaiting ? (
        <>
          <StepUp page="intyga">
            <CertifyForm />
          </StepUp>
          <SendBack />
        </>
      ) : null}
    </div>
  )
}
