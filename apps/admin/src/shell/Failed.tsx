import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { refusalOf, statusOf } from '../failure.ts'
import { failureText } from '../messages.ts'
import { useTexts } from '../texts/use-texts.ts'
import type { Failure } from './ErrorBoundary.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { Page } from './Page.tsx'

/** Instead of a page that could not be shown: what went wrong, and another try where that may help. */
export function Failed({ error, onRetry }: Failure) {
  const texts = useTexts()
  const { reset } = useQueryErrorResetBoundary()
  // An address with something else than an identifier in it is as wrong as one that leads nowhere.
  if (refusalOf(error)?.kind === 'not-found' || statusOf(error) === 400) return <NotFoundPage />
  return (
    <Page title={texts.broken.title}>
      <p>{failureText(error, texts)}</p>
      <Button
        look="primary"
        onClick={() => {
          reset()
          onRetry()
        }}
      >
        {texts.tryAgain}
      </Button>
    </Page>
  )
}
