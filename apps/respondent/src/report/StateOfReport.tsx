import { inLanguage } from '@aterrapport/domain/text.ts'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { formatDayWithWeekday } from '@aterrapport/ui/formats/weekday.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { reloadAll } from '../calls/use-loaded.ts'
import { failureText } from '../messages.ts'
import { useReportTexts } from '../texts/use-report-texts.ts'
import { addressOf, useReport, useReportNow } from './report-context.ts'

/** What has happened to the report that those who fill it in must know before they go on. */
export function StateOfReport() {
  const { tasks } = useReportTexts()
  const language = useLanguage()
  const { report, form } = useReport()
  const { state, editable } = useReportNow().loaded
  switch (state.status) {
    case 'notStarted':
    case 'inProgress': {
      const sentBack = state.status === 'inProgress' ? state.sentBack : null
      return (
        <>
          {sentBack === null ? null : (
            <Alert kind="warning" title={tasks.sentBack(sentBack.by.name, formatMoment(sentBack.at, language))}>
              <p style={{ whiteSpace: 'pre-line' }}>{sentBack.reason}</p>
            </Alert>
          )}
          {editable ? null : <Alert kind="info">{tasks.cannotEdit}</Alert>}
        </>
      )
    }
    case 'supplementRequested':
      return (
        <Alert kind="warning" title={tasks.supplement(formatDayWithWeekday(state.supplement.dueOn, language))}>
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
      )
    case 'awaitingCertification':
    case 'awaitingSignature': {
      const { certifier, signatory } = state.handover
      const holder = state.status === 'awaitingCertification' && certifier !== null ? certifier : signatory
      return (
        <Alert kind="info" title={tasks.locked}>
          <p>{tasks.awaiting[state.status](holder.name)}</p>
          <Recall />
        </Alert>
      )
    }
    case 'submitted':
    case 'approved':
    case 'closed':
      return (
        <Alert kind="done" title={tasks.submitted}>
          <p>
            <a href={addressOf(report, 'kvittens')}>{tasks.toReceipt}</a>
          </p>
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
