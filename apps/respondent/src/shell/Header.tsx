import { TopBar } from '@aterrapport/ui/layout/TopBar.tsx'
import { LanguageSwitch } from '@aterrapport/ui/preferences/LanguageSwitch.tsx'

import { useEntryTexts } from '../texts/use-texts.ts'

/** The bar above every page. */
export function Header() {
  const texts = useEntryTexts()
  return (
    <TopBar
      brand={texts.site}
      home="/"
      end={
        <>
          <a href="/mina">{texts.nav.mine}</a>
          <LanguageSwitch />
        </>
      }
    />
  )
}
