import { allows } from '@aterrapport/domain/report/transitions.ts'
import { stopsHandingIn, type Problem } from '@aterrapport/domain/form/problem.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { AnswersView } from '@aterrapport/ui/form/AnswersView.tsx'
import { useForm, useProblems } from '@aterrapport/ui/form/form-context.ts'
import { placeOf } from '@aterrapport/ui/form/place.ts'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import layout from '../shell/Layout.module.css'
import { useReportTexts } from '../texts/use-report-texts.ts'
import { useEntryTexts } from '../texts/use-texts.ts'
import { pageOfProblem, problemInWords } from './problems.ts'
import { addressOf, useReport, useReportNow } from './report-context.ts'
import styles from './Report.module.css'
import { SavingState } from './SavingState.tsx'
import { StateOfReport } from './StateOfReport.tsx'

/** Everything as it will be sent, every problem with a link to its place, and the way on when there is none. */
export function CheckPage() {
  const { site } = useEntryTexts()
  const { check } = useReportTexts()
  const { report, form } = useReport()
  const { loaded } = useReportNow()
  const { fileHref } = useForm()
  const problems = useProblems(form)
  const stopping = problems.filter(stopsHandingIn)
  const rest = problems.filter((problem) => !stopsHandingIn(problem))
  const mayChange = loaded.editable && allows(loaded.state.status, 'handOver')
  return (
    <div className={layout['column']}>
      <PageHeader title={check.title} site={site} above={loaded.recipient.name}>
        <p>{check.lead}</p>
      </PageHeader>
      {mayChange ? null : <StateOfReport />}
      {mayChange && stopping.length > 0 ? (
        <Alert kind="error" title={check.problems(stopping.length)}>
          <Problems problems={stopping} />
        </Alert>
      ) : null}
      {mayChange && rest.length > 0 ? (
        <Alert kind="warning" title={check.warnings}>
          <Problems problems={rest} />
        </Alert>
      ) : null}
      {mayChange && stopping.length === 0 ? (
        <>
          <Alert kind="done">
            <p>{check.none}</p>
          </Alert>
          <HandOver report={report} certified={loaded.signOff.certification} />
        </>
      ) : null}
      <AnswersView
        form={form}
        fileHref={fileHref}
        besideSection={mayChange ? besideSection : undefined}
        besideAnswer={mayChange ? besideAnswer : undefined}
      />
      {mayChange && stopping.length === 0 ? <HandOver report={report} certified={loaded.signOff.certification} /> : null}
      <SavingState troubleOnly />
    </div>
  )
}

const besideSection = (section: Section) => <ChangeSection section={section} />
const besideAnswer = (question: Question) => <ProblemsOf question={question} />

function ChangeSection({ section }: { readonly section: Section }) {
  const { check } = useReportTexts()
  const language = useLanguage()
  const { report } = useReport()
  return (
    <p>
      <a href={addressOf(report, `avsnitt/${section.key}`)}>{check.change(inLanguage(section.title, language))}</a>
    </p>
  )
}

function ProblemsOf({ question }: { readonly question: Question }) {
  const language = useLanguage()
  const { report, form } = useReport()
  return useProblems(form)
    .filter(({ path }) => placeOf(form.questionnaire, path)?.question.key === question.key)
    .map((problem, place) => (
      <Note key={place} severity={problem.severity}>
        <a href={addressOf(report, pageOfProblem(form, problem))}>{problemInWords(form, problem, language)}</a>
      </Note>
    ))
}

function HandOver({ report, certified }: { readonly report: string; readonly certified: boolean }) {
  const { check } = useReportTexts()
  return (
    <div style={{ marginBlockEnd: 'var(--s-8)' }}>
      <ButtonRow>
        <LinkButton look="primary" href={addressOf(report, 'lamna-over')}>
          {certified ? check.handOver : check.handOverSign}
        </LinkButton>
      </ButtonRow>
    </div>
  )
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const language = useLanguage()
  const { report, form } = useReport()
  return (
    <ul className={styles['problems']}>
      {problems.map((problem, place) => (
        <li key={place}>
          <a href={addressOf(report, pageOfProblem(form, problem))}>{problemInWords(form, problem, language)}</a>
        </li>
      ))}
    </ul>
  )
}
