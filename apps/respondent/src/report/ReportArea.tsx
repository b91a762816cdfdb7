import { lazy, Suspense, useEffect, useMemo, type ReactNode } from 'react'
import { Route, Switch, useLocation } from 'wouter'

import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Skeleton } from '@aterrapport/ui/feedback/Skeleton.tsx'
import { FormContext, type FormEnvironment } from '@aterrapport/ui/form/form-context.ts'
import { LastYearContext } from '@aterrapport/ui/form/last-year/last-year-context.ts'

import { refusalOf } from '../failure.ts'
import { learnToWordVouching } from '../messages.ts'
import { NotFoundPage } from '../pages/NotFoundPage.tsx'
import type { ReportSession } from '../saving/report-session.ts'
import { Failure } from '../shell/Failure.tsx'
import { useEntryTexts } from '../texts/use-texts.ts'
import { AskToChangePage } from './AskToChangePage.tsx'
import { CertifyPage } from './CertifyPage.tsx'
import { CheckPage } from './check/CheckPage.tsx'
import { ConflictPanel } from './ConflictPanel.tsx'
import { addedTo, createTransfers } from './files/transfers.ts'
import { HandOverPage } from './HandOverPage.tsx'
import { LedgerBeside, LedgerLink } from './ledger/LedgerBeside.tsx'
import { Overspent } from './ledger/Overspent.tsx'
import { QuestionFoot } from './QuestionFoot.tsx'
import { addressOf, ReportContext, useReport, useReportNow } from './report-context.ts'
import { SectionPage } from './SectionPage.tsx'
import { SignPage } from './SignPage.tsx'
import { TasksPage } from './TasksPage.tsx'
import { vouchRefusalText } from './vouch-refusals.ts'
import { useReportSession } from './use-report-session.ts'

const LedgerPage = lazy(() => import('./ledger/LedgerPage.tsx').then((module) => ({ default: module.LedgerPage })))

learnToWordVouching(vouchRefusalText)

/** The pages where a report is answered, vouched for and handed in. The report is loaded once for all of them. */
export function ReportArea({ report }: { readonly report: string }) {
  const { opening, again } = useReportSession(report)
  switch (opening.kind) {
    case 'opening':
      return <Skeleton lines={9} />
    case 'failed':
      return <NotIn report={report} error={opening.error} onAgain={again} />
    case 'open':
      return <Pages session={opening.session} />
  }
}

function Pages({ session }: { readonly session: ReportSession }) {
  const base = addressOf(':report', '')
  const [address] = useLocation()
  const here = /\/avsnitt\/([^/]+)$/.exec(address)?.[1] ?? null
  // The others are told where one is; that is outside React.
  useEffect(() => session.place.moveTo({ section: here, path: null }), [session, here])
  return (
    <ReportContext value={session}>
      <Answering>
        <Switch>
          <Route path={`${base}uppgifter`} component={TasksPage} />
          <Route path={`${base}avsnitt/:section`}>{({ section }) => <SectionPage key={section} name={section} />}</Route>
          <Route path={`${base}huvudbok`}>
            <Suspense fallback={<Skeleton lines={9} />}>
              <LedgerPage />
            </Suspense>
          </Route>
          <Route path={`${base}kontrollera`} component={CheckPage} />
          <Route path={`${base}lamna-over`} component={HandOverPage} />
          <Route path={`${base}intyga`} component={CertifyPage} />
          <Route path={`${base}underteckna`} component={SignPage} />
          <Route path={`${base}begar-andring`} component={AskToChangePage} />
          <Route component={NotFoundPage} />
        </Switch>
      </Answering>
    </ReportContext>
  )
}

const beside: FormEnvironment['beside'] = (path) => (
  <>
    <ConflictPanel path={path} />
    <LedgerBeside path={path} />
    <Overspent path={path} />
  </>
)
const beforeTable = (table: string) => <LedgerLink table={table} />
const after = (question: string) => <QuestionFoot question={question} />

function Answering({ children }: { readonly children: ReactNode }) {
  const { report, form } = useReport()
  const { loaded } = useReportNow()
  const transfers = useMemo(() => createTransfers({ report, purpose: 'answer', onArrived: addedTo(form) }), [report, form])
  const environment = useMemo(
    (): FormEnvironment => ({
      form,
      editable: loaded.editable,
      transfers,
      fileHref: ({ id }) => `/api/attachments/${id}`,
      beside,
      beforeTable,
      after,
    }),
    [form, loaded.editable, transfers],
  )
  return (
    <FormContext value={environment}>
      <LastYearContext value={loaded.lastYear}>{children}</LastYearContext>
    </FormContext>
  )
}

interface NotInProps {
  readonly report: string
  readonly error: unknown
  readonly onAgain: () => void
}

export function NotIn({ report, error, onAgain }: NotInProps) {
  const texts = useEntryTexts()
  return (
    <>
      <Failure error={error} onAgain={onAgain} />
      {/* Somebody who is signed out is told the ways back in, and the case is behind them. */}
      {refusalOf(error)?.kind === 'not-signed-in' ? null : <LinkButton href={`/arende/${report}`}>{texts.receipt.toCase}</LinkButton>}
    </>
  )
}
