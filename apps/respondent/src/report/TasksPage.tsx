import { allows } from '@aterrapport/domain/report/transitions.ts'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Progress } from '@aterrapport/ui/feedback/Progress.tsx'
import { useProblems } from '@aterrapport/ui/form/form-context.ts'
import { formatDayWithWeekday } from '@aterrapport/ui/formats/weekday.ts'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import layout from '../shell/Layout.module.css'
import { useReportTexts } from '../texts/use-report-texts.ts'
import { useEntryTexts } from '../texts/use-texts.ts'
import { addressOf, useReport, useReportNow } from './report-context.ts'
import { SavingState } from './SavingState.tsx'
import { SectionList } from './SectionList.tsx'
import { StateOfReport } from './StateOfReport.tsx'
import { WhoIsHere } from './WhoIsHere.tsx'

/** The task list: every section with its state, how far it has come, and what to do next. */
export function TasksPage() {
  const { site } = useEntryTexts()
  const { tasks } = useReportTexts()
  const language = useLanguage()
  const { report, form } = useReport()
  const { loaded } = useReportNow()
  useProblems(form) // the sums below follow every answer
  const states = form.questionnaire.sections.map(({ key }) => ({ key, ...form.section(key) }))
  const answered = states.reduce((sum, state) => sum + state.answered, 0)
  const toAnswer = states.reduce((sum, state) => sum + state.toAnswer, 0)
  const next = states.find(({ status }) => status !== 'done' && status !== 'notRelevant')
  return (
    <div className={layout['column']}>
      <PageHeader title={tasks.title} site={site} above={loaded.recipient.name}>
        <p>{tasks.due(formatDayWithWeekday(loaded.dueOn, language))}</p>
      </PageHeader>
      <StateOfReport />
      <Progress value={answered} most={toAnswer} label={tasks.progress(answered, toAnswer)} />
      <div style={{ marginBlockStart: 'var(--s-3)' }}>
        <WhoIsHere where="report" />
      </div>
      <h2 style={{ marginBlockStart: 'var(--s-6)' }}>{tasks.sections}</h2>
      <SectionList />
      {allows(loaded.state.status, 'answer') && loaded.editable ? (
        <ButtonRow>
          {next ? (
            <LinkButton look="primary" href={addressOf(report, `avsnitt/${next.key}`)}>
              {tasks.next}
            </LinkButton>
          ) : null}
          <LinkButton look={next ? 'secondary' : 'primary'} href={addressOf(report, 'kontrollera')}>
            {tasks.check}
          </LinkButton>
        </ButtonRow>
      ) : (
        <LinkButton href={addressOf(report, 'kontrollera')}>{tasks.check}</LinkButton>
      )}
      <SavingState troubleOnly={!loaded.editable} />
    </div>
  )
}
