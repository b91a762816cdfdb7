import type { SentBack } from '@aterrapport/domain/report/state.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import type { FormReader } from '@aterrapport/ui/form/form-store.ts'
import { formatDayWithWeekday } from '@aterrapport/ui/formats/weekday.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { reloadAll } from '../calls/use-loaded.ts'
import { failureText } from '../messages.ts'
import { useReportTexts } from '../texts/use-report-texts.ts'
import { useVouchTexts } from '../texts/use-vouch-texts.ts'
import { holderOf } from './holder.ts'
import { ReplaceVouchers } from './ReplaceVouchers.tsx'
import { addressOf, useReport, useReportNow } from './report-context.ts'

/** What has happened to the report that those who fill it in must know before they go on. */
export function StateOfReport() {
  const { tasks } = useReportTexts()
  const language = useLanguage()
  const { report, form } = useReport()
  const { after, wished } = useVouchTexts()
  const { state, editable, roles } = useReportNow().loaded
  switch (state.status) {
    case 'notStarted':
    case 'inProgress':
      return (
        <>
          {state.status === 'inProgress' ? <SentBackTo sentBack={state.sentBack} /> : null}
          {editable ? null : <Alert kind="info">{tasks.cannotEdit}</Alert>}
        </>
      )
    case 'supplementRequested':
      return (
        <>
          <SentBackTo sentBack={state.sentBack} />
          <Alert
            kind="warning"
            title={(state.supplement.wishedBy === 'recipient' ? wished : tasks.supplement)(
              formatDayWithWeekday(state.supplement.dueOn, language),
            )}
          >
            <p style={{ whiteSpace: 'pre-line' }}>{state.supplement.reason}</p>
            <p>{tasks.supplementSections}</p>
            <ul>
              {form.questionnaire.sections
                .filter(({ key }) => state.supplement.sections.includes(key))
                .map(({ key, title }) => (
                  <li key={key}>{inLanguage(title, language)}</li>
                ))}
            </ul>
          </Alert>
        </>
      )
    case 'awaitingCertification':
    case 'awaitingSignature':
      return (
        <>
          <Alert kind="info" title={tasks.locked}>
            <p>{tasks.awaiting[state.status](holderOf(state)?.name ?? '')}</p>
            {roles.includes('contributor') ? <Recall /> : null}
          </Alert>
          {roles.includes('contributor') ? <ReplaceVouchers key={state.status} handover={state.handover} /> : null}
        </>
      )
    case 'submitted':
    case 'approved':
    case 'closed':
      return (
        <Alert kind="done" title={tasks.submitted}>
          <p>
            <a href={addressOf(report, 'kvittens')}>{tasks.toReceipt}</a>
          </p>
          {state.status !== 'closed' && promisesFiles(form) ? (
            <p>
              <a href={addressOf(report, 'kvittens')}>{after.promised}</a>
            </p>
          ) : null}
          {state.status === 'submitted' ? (
            <p>
              <a href={addressOf(report, 'begar-andring')}>{after.link}</a>
            </p>
          ) : null}
        </Alert>
      )
    case 'cancelled':
      return (
        <Alert kind="info" title={tasks.cannotEdit}>
          <p>{state.reason}</p>
        </Alert>
      )
  }
}

/** Whether files were to come later. */
function promisesFiles(form: FormReader): boolean {
  const questions = form.questionnaire.sections.flatMap((section) => section.questions)
  return questions.some(({ kind, key }) => kind === 'file' && typeof form.read(`${key}:later`).value === 'string')
}

/** Declined by the one who should have vouched: by whom, when and why. */
function SentBackTo({ sentBack }: { readonly sentBack: SentBack | null }) {
  const { tasks } = useReportTexts()
  const language = useLanguage()
  if (sentBack === null) return null
  return (
    <Alert kind="warning" title={tasks.sentBack(sentBack.by.name, formatMoment(sentBack.at, language))}>
      <p style={{ whiteSpace: 'pre-line' }}>{sentBack.reason}</p>
    </Alert>
  )
}

function Recall() {
  const { tasks } = useReportTexts()
  const language = useLanguage()
  const { report, refresh } = useReport()
  const recall = useAction({
    run: () => client.reports.recall.mutate({ report }),
    async onDone() {
      await refresh()
      await reloadAll()
      showMessage('done', tasks.recalled)
    },
  })
  return (
    <>
      <p>{tasks.recallHelp}</p>
      {recall.error ? <p role="alert">{failureText(recall.error, language)}</p> : null}
      <Button busy={recall.isPending} onClick={() => recall.act()}>
        {tasks.recall}
      </Button>
    </>
  )
}
