import { allows } from '@aterrapport/domain/report/transitions.ts'
import { stopsHandingIn } from '@aterrapport/domain/form/problem.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { AnswersView } from '@aterrapport/ui/form/AnswersView.tsx'
import { useForm, useProblems } from '@aterrapport/ui/form/form-context.ts'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { useReportTexts } from '../../texts/use-report-texts.ts'
import { useEntryTexts } from '../../texts/use-texts.ts'
import { LedgerEvidenceOf } from '../ledger/LedgerEvidence.tsx'
import { addressOf, useReport, useReportNow } from '../report-context.ts'
import { SavingState } from '../SavingState.tsx'
import { StateOfReport } from '../StateOfReport.tsx'
import { Strict } from '../Strict.tsx'
import styles from '../Vouching.module.css'
import { DraftCopy } from './DraftCopy.tsx'
import { ProblemList } from './ProblemList.tsx'
import { ProblemsOfAnswer } from './ProblemsOfAnswer.tsx'
import { SectionsOnPage } from './SectionsOnPage.tsx'

/** Everything as it will be sent, every problem with a link to its place, and the way on when there is none. */
export function CheckPage() {
  const { site } = useEntryTexts()
  const { check } = useReportTexts()
  const { report, form } = useReport()
  const { loaded } = useReportNow()
  const { fileHref } = useForm()
  const problems = useProblems(form)
  const mayChange = loaded.editable && allows(loaded.state.status, 'handOver')
  const mayHandOver = mayChange && !problems.some(stopsHandingIn)
  return (
    <div className={styles['check']}>
      <div className={styles['top']}>
        <PageHeader title={check.title} site={site} above={loaded.recipient.name}>
          <p>{check.lead}</p>
        </PageHeader>
        {mayChange ? <Strict /> : <StateOfReport />}
        {mayChange ? <ProblemList problems={problems} /> : null}
        {mayHandOver ? (
          <>
            <Alert kind="done">
              <p>{check.none}</p>
            </Alert>
            <HandOver report={report} certified={loaded.signOff.certification} />
          </>
        ) : null}
        <DraftCopy />
      </div>
      <SectionsOnPage />
      <div className={styles['answers']}>
        <AnswersView
          form={form}
          fileHref={fileHref}
          besideSection={mayChange ? besideSection : undefined}
          besideAnswer={mayChange ? besideAnswer : ledgerBeside}
          commentsBeside={mayChange}
        />
        {mayHandOver ? <HandOver report={report} certified={loaded.signOff.certification} /> : null}
        <SavingState troubleOnly />
      </div>
    </div>
  )
}

const besideSection = (section: Section) => <ChangeSection section={section} />
const ledgerBeside = ({ key }: Question) => <LedgerEvidenceOf question={key} />
const besideAnswer = (question: Question) => (
  <>
    <ProblemsOfAnswer question={question} />
    {ledgerBeside(question)}
  </>
)

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
