import { inLanguage } from '@aterrapport/domain/text.ts'
import { TabNav } from '@aterrapport/ui/layout/TabNav.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import type { ComponentType } from 'react'
import { Link } from 'wouter'
import { Page } from '../../shell/Page.tsx'
import { useTexts } from '../../texts/use-texts.ts'
import { BuildTab } from './BuildTab.tsx'
import { DraftTrouble } from './header/DraftTrouble.tsx'
import { NotKept } from './header/NotKept.tsx'
import { Others } from './header/Others.tsx'
import { SavingState } from './header/SavingState.tsx'
import { UndoRedo } from './header/UndoRedo.tsx'
import { PublishTab } from './publish/PublishTab.tsx'
import { TABS, type TabAddress } from './tabs.ts'
import { TryTab } from './try/TryTab.tsx'
import { useDesign } from './use-design.ts'

const VIEWS: Readonly<Record<TabAddress, ComponentType>> = { '': BuildTab, prova: TryTab, publicera: PublishTab }

/** What stands around every view of a draft: its title, whether it is saved, who else is here, and what can be taken back. */
export function DraftPage({ draft, tab }: { readonly draft: string; readonly tab: TabAddress }) {
  const { designer: texts, questionnaires } = useTexts()
  const language = useLanguage()
  const title = useDesign((state) => inLanguage(state.draft.title, language))
  const View = VIEWS[tab]
  return (
    <Page
      title={title.trim() === '' ? texts.untitled : title}
      page={draft}
      look="small"
      above={[{ title: questionnaires.title, href: '/formular' }]}
    >
      <TabNav
        label={texts.tabs.label}
        end={
          <>
            <Others />
            <SavingState />
            <UndoRedo />
          </>
        }
      >
        {addresses().map((address) => (
          <li key={address}>
            <Link href={`/formular/utkast/${draft}${address && `/${address}`}`} aria-current={address === tab ? 'page' : undefined}>
              {texts.tabs[TABS[address]]}
            </Link>
          </li>
        ))}
      </TabNav>
      <DraftTrouble />
      <NotKept />
      <View />
    </Page>
  )
}

function addresses(): readonly TabAddress[] {
  return Object.keys(TABS) as TabAddress[] // TABS has exactly the addresses as its keys
}
