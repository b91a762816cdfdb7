import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { NotFoundPage } from '../shell/NotFoundPage.tsx'
import { GrantPage } from './grants/GrantPage.tsx'
import { GrantsPage } from './grants/GrantsPage.tsx'
import { OverviewPage } from './overview/OverviewPage.tsx'
import { QuestionnairesPage } from './questionnaires/QuestionnairesPage.tsx'
import { RecipientsPage } from './recipients/RecipientsPage.tsx'
import { NewRoundPage } from './rounds/NewRoundPage.tsx'
import { RoundPage } from './rounds/RoundPage.tsx'
import { RoundsPage } from './rounds/RoundsPage.tsx'

// The form engine and the components of every kind of question are fetched by the pages that show a form.
const ComparePage = lazy(async () => ({ default: (await import('./compare/ComparePage.tsx')).ComparePage }))
const DesignerPage = lazy(async () => ({ default: (await import('./designer/DesignerPage.tsx')).DesignerPage }))
const ImportPage = lazy(async () => ({ default: (await import('./questionnaires/ImportPage.tsx')).ImportPage }))
const VersionPage = lazy(async () => ({ default: (await import('./questionnaires/VersionPage.tsx')).VersionPage }))
const ReportPage = lazy(async () => ({ default: (await import('./reports/ReportPage.tsx')).ReportPage }))

/** Which page an address leads to. */
export function Pages() {
  return (
    <Switch>
      <Route path="/" component={OverviewPage} />
      <Route path="/statsbidrag" component={GrantsPage} />
      <Route path="/statsbidrag/:grant">{({ grant }) => <GrantPage id={grant} />}</Route>
      <Route path="/formular" component={QuestionnairesPage} />
      <Route path="/formular/importera" component={ImportPage} />
      <Route path="/formular/jamfor/:earlier/:later">{({ earlier, later }) => <ComparePage earlier={earlier} later={later} />}</Route>
      <Route path="/formular/utkast/:draft/:tab?">{({ draft, tab }) => <DesignerPage key={draft} draft={draft} tab={tab ?? null} />}</Route>
      <Route path="/formular/:version">{({ version }) => <VersionPage id={version} />}</Route>
      <Route path="/omgangar" component={RoundsPage} />
      <Route path="/omgangar/ny" component={NewRoundPage} />
      <Route path="/omgangar/:round">{({ round }) => <RoundPage key={round} id={round} />}</Route>
      <Route path="/rapporter/:report">{({ report }) => <ReportPage id={report} />}</Route>
      <Route path="/mottagare" component={RecipientsPage} />
      <Route component={NotFoundPage} />
    </Switch>
  )
}
