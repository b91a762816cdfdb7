import { useSuspenseQuery } from '@tanstack/react-query'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { TabNav } from '@aterrapport/ui/layout/TabNav.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useState } from 'react'
import { Link } from 'wouter'
import { api } from '../../api.ts'
import { NotFoundPage } from '../../shell/NotFoundPage.tsx'
import { Page } from '../../shell/Page.tsx'
import { useTexts } from '../../texts/use-texts.ts'
import { BuildTab } from './BuildTab.tsx'
import { PublishTab } from './publish/PublishTab.tsx'
import { browserClock } from './store/browser-clock.ts'
import { createDesignStore } from './store/create-design-store.ts'
import { TrialProvider } from './TrialProvider.tsx'
import { TryTab } from './try/TryTab.tsx'
import { DesignContext, useDesign } from './use-design.ts'

interface DesignerPageProps {
  readonly draft: string
  /** The last step of the address: none is where one builds. */
  readonly tab: string | null
}

const TABS = [
  ['build', null, BuildTab],
  ['try', 'prova', TryTab],
  ['publish', 'publicera', PublishTab],
] as const

/** A draft: where it is built, tried and published. It holds the one store and the one trial that all three share. */
export function DesignerPage({ draft, tab }: DesignerPageProps) {
  const { data } = useSuspenseQuery(api.questionnaires.get.queryOptions({ version: draft }, { staleTime: Infinity }))
  const [store] = useState(() =>
    createDesignStore({ document: data.document, revision: 0, newId: () => crypto.randomUUID(), clock: browserClock }),
  )
  const shown = TABS.find(([, address]) => address === tab)
  if (shown === undefined) return <NotFoundPage />
  const [, , Tab] = shown
  return (
    <DesignContext value={store}>
      <TrialProvider>
        <Framed draft={draft} tab={tab}>
          <Tab />
        </Framed>
      </TrialProvider>
    </DesignContext>
  )
}

function Framed({ draft, tab, children }: DesignerPageProps & { readonly children: React.ReactNode }) {
  const { designer: texts, questionnaires } = useTexts()
  const language = useLanguage()
  const title = useDesign((state) => inLanguage(state.draft.title, language))
  return (
    <Page title={title || texts.untitled} page={draft} above={[{ title: questionnaires.title, href: '/formular' }]}>
      <TabNav label={texts.tabs.label}>
        {TABS.map(([name, address]) => (
          <li key={name}>
            <Link
              href={address === null ? `/formular/utkast/${draft}` : `/formular/utkast/${draft}/${address}`}
              aria-current={address === tab ? 'page' : undefined}
            >
              {texts.tabs[name]}
            </Link>
          </li>
        ))}
      </TabNav>
      {children}
    </Page>
  )
}
