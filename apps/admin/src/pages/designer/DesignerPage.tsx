import { useSuspenseQuery } from '@tanstack/react-query'
import { api, type DraftDetail } from '../../api.ts'
import { NotFoundPage } from '../../shell/NotFoundPage.tsx'
import { DraftPage } from './DraftPage.tsx'
import { isTab } from './tabs.ts'
import { TrialProvider } from './TrialProvider.tsx'
import { DesignContext, SyncContext } from './use-design.ts'
import { useSession } from './use-session.ts'

interface DesignerPageProps {
  readonly draft: string
  /** The last step of the address: none is where one builds. */
  readonly tab: string | null
}

/** A draft: where it is built, tried and published. It holds the one store and the one trial that all three share. */
export function DesignerPage({ draft, tab }: DesignerPageProps) {
  const address = tab ?? ''
  // What has been read is only where the session begins: from then on it follows the draft itself.
  const { data } = useSuspenseQuery(api.drafts.get.queryOptions({ draft }, { staleTime: Infinity, gcTime: 0 }))
  if (!isTab(address)) return <NotFoundPage />
  return <OpenDraft detail={data} tab={address} />
}

function OpenDraft({ detail, tab }: { readonly detail: DraftDetail; readonly tab: Parameters<typeof DraftPage>[0]['tab'] }) {
  const { store, sync } = useSession(detail)
  return (
    <DesignContext value={store}>
      <SyncContext value={sync}>
        <TrialProvider>
          <DraftPage draft={detail.id} tab={tab} />
        </TrialProvider>
      </SyncContext>
    </DesignContext>
  )
}
