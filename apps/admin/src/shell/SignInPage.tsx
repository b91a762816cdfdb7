import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Card } from '@aterrapport/ui/layout/Card.tsx'
import { Main } from '@aterrapport/ui/layout/Main.tsx'
import { Narrow } from '@aterrapport/ui/layout/Narrow.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { TopBar } from '@aterrapport/ui/layout/TopBar.tsx'
import { LanguageSwitch } from '@aterrapport/ui/preferences/LanguageSwitch.tsx'
import { ThemeSwitch } from '@aterrapport/ui/preferences/ThemeSwitch.tsx'
import { useTexts } from '../texts/use-texts.ts'

/** The way in. It leads back to the page one was on. */
export function SignInPage() {
  const texts = useTexts()
  const { pathname, search } = window.location
  return (
    <>
      <TopBar
        brand={texts.product}
        home="/admin/"
        end={
          <>
            <ThemeSwitch />
            <LanguageSwitch />
          </>
        }
      />
      <Main>
        <Narrow>
          <PageHeader title={texts.signIn.title} site={texts.product} />
          <p>{texts.signIn.text}</p>
          <p>
            <LinkButton look="primary" href={`/admin/sign-in?to=${encodeURIComponent(pathname + search)}`}>
              {texts.signIn.button}
            </LinkButton>
          </p>
          <Card look="mist">
            <p>{texts.signIn.recipients}</p>
          </Card>
        </Narrow>
      </Main>
    </>
  )
}
