import { allows } from '@aterrapport/domain/report/transitions.ts'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { AnswersView } from '@aterrapport/ui/form/AnswersView.tsx'
import { useForm, useProblems } from '@aterrapport/ui/form/form-context.ts'
import { Facts } from '@aterrapport/ui/layout/Facts.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import layout from '../shell/Layout.module.css'
import { useReportTexts } from '../texts/use-report-texts.ts'
import { useEntryTexts } from '../texts/use-texts.ts'
import { EconomyInBrief } from './EconomyInBrief.tsx'
import { Evidence } from './Evidence.tsx'
import { useReport, useReportNow } from './report-context.ts'
import { SendBack } from './SendBack.tsx'
import { SignForm } from './SignForm.tsx'
import { StateOfReport } from './StateOfReport.tsx'
import { StepUp } from './StepUp.tsx'
import styles from './Vouching.module.css'

/** Where the authorised signatory reads the answers, says that they are right, and hands in. */
export function SignPage() {
  const { site } = useEntryTexts()
  const { sign, certify } = useReportTexts()
  const { form } = useReport()
  const { loaded } = useReportNow()
  const { fileHref } = useForm()
  useProblems(form)
  const { state } = loaded
  const isWaiting = allows(state.status, 'sign')
  return (
    <div className={layout['column']}>
      <PageHeader title={sign.title} site={site} above={loaded.recipient.name}>
        {isWaiting ? <p>{sign.lead(loaded.recipient.name)}</p> : null}
      </PageHeader>
      {isWaiting ? null : state.status === 'submitted' ? (
        <StateOfReport />
      ) : (
        <Alert kind="info">
          <p>{sign.notYours}</p>
        </Alert>
      )}
      <Certified />
      <div className={styles['together']}>
        <EconomyInBrief />
        <Evidence />
      </div>
      <h2>{certify.answers}</h2>
      <AnswersView form={form} fileHref={fileHref} />
      {isWaiting ? (
        <>
          <StepUp page="underteckna">
            <SignForm />
          </StepUp>
          <SendBack />
        </>
      ) : null}
    </div>
  )
}

/** What the finance chief said, where one was asked. */
function Certified() {
  const { sign } = useReportTexts()
  const language = useLanguage()
  const { state } = useReportNow().loaded
  const certification = state.status === 'awaitingSignature' ? state.certification : null
  if (certification === null) return null
  const at = formatMoment(certification.at, language)
  if (certification.alternative === 1) {
    return (
      <Alert kind="done">
        <p>{sign.certified(certification.by.name, at)}</p>
      </Alert>
    )
  }
  return (
    <Alert kind="warning" title={sign.notCertified(certification.by.name, at)}>
      <Facts
        facts={[
          [sign.deviations, certification.deviations],
          [sign.measures, certification.measures],
        ]}
      />
    </Alert>
  )
}
