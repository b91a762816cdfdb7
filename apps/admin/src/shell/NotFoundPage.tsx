import { Link } from 'wouter'
import { useTexts } from '../texts/use-texts.ts'
import { Page } from './Page.tsx'

export function NotFoundPage() {
  const texts = useTexts()
  return (
    <Page title={texts.notFound.title}>
      <p>{texts.notFound.text}</p>
      <p>
        <Link href="/">{texts.notFound.home}</Link>
      </p>
    </Page>
  )
}
