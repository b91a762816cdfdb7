import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'

import { Messages } from '@aterrapport/ui/feedback/Messages.tsx'
import { Spinner } from '@aterrapport/ui/feedback/Spinner.tsx'
import { Main } from '@aterrapport/ui/layout/Main.tsx'
import { SkipLink } from '@aterrapport/ui/layout/SkipLink.tsx'

import { CasePage } from './pages/CasePage.tsx'
import { LandingPage } from './pages/LandingPage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { OpeningPage } from './pages/OpeningPage.tsx'
import { useSecret } from './secret.ts'
import { ErrorBoundary } from './shell/ErrorBoundary.tsx'
import { Footer } from './shell/Footer.tsx'
import { Header } from './shell/Header.tsx'
import styles from './shell/Layout.module.css'
import { useOwnLinks } from './shell/use-own-links.ts'

const AccessibilityPage = lazy(() => import('./pages/AccessibilityPage.tsx').then((module) => ({ default: module.AccessibilityPage })))
const ConfirmPage = lazy(() => import('./pages/ConfirmPage.tsx').then((module) => ({ default: module.ConfirmPage })))
const LostLinkPage = lazy(() => import('./pages/LostLinkPage.tsx').then((module) => ({ default: module.LostLinkPage })))
const IdentificationPage = lazy(() => import('./pages/IdentificationPage.tsx').then((module) => ({ default: module.IdentificationPage })))
const MinePage = lazy(() => import('./pages/MinePage.tsx').then((module) => ({ default: module.MinePage })))
const CheckReceiptPage = lazy(() => import('./pages/CheckReceiptPage.tsx').then((module) => ({ default: module.CheckReceiptPage })))
const ReadingCopyPage = lazy(() => import('./pages/ReadingCopyPage.tsx').then((module) => ({ default: module.ReadingCopyPage })))
const ReceiptPage = lazy(() => import('./pages/ReceiptPage.tsx').then((module) => ({ default: module.ReceiptPage })))
// The form engine and the questions come first when somebody is about to answer them.
const ReportArea = lazy(() => import('./report/ReportArea.tsx').then((module) => ({ default: module.ReportArea })))

/** Every page a recipient meets. */
export function App() {
  return (
    // The words may still be on their way when English is chosen.
    <Suspense>
      <Site />
    </Suspense>
  )
}

function Site() {
  const secret = useSecret()
  const onClick = useOwnLinks()
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- listens to the links inside it, which keyboards reach
    <div className={styles['page']} onClick={onClick}>
      <SkipLink />
      <Header />
      <Main className={styles['main']}>
        <ErrorBoundary>
          <Suspense fallback={<Spinner />}>{secret === null ? <Pages /> : <OpeningPage key={secret} secret={secret} />}</Suspense>
        </ErrorBoundary>
      </Main>
      <Footer />
      <Messages />
    </div>
  )
}

function Pages() {
  return (
    <Switch>
      <Route path="/" component={LandingPage} />
      <Route path="/mina" component={MinePage} />
      <Route path="/borttappad-lank" component={LostLinkPage} />
      <Route path="/tillganglighet" component={AccessibilityPage} />
      <Route path="/kvittens/:number?">{({ number }) => <CheckReceiptPage number={number ?? ''} />}</Route>
      <Route path="/lasversion/:round">{({ round }) => <ReadingCopyPage round={round} />}</Route>
      <Route path="/legitimering/*">{({ '*': at }) => <IdentificationPage at={at} />}</Route>
      <Route path="/arende/:report">{({ report }) => <CasePage report={report} />}</Route>
      <Route path="/arende/:report/bekrafta">{({ report }) => <ConfirmPage report={report} />}</Route>
      <Route path="/arende/:report/kvittens">{({ report }) => <ReceiptPage report={report} />}</Route>
      <Route path="/arende/:report/*">{({ report }) => <ReportArea key={report} report={report} />}</Route>
      <Route component={NotFoundPage} />
    </Switch>
  )
}
