import { lazy } from 'react'

import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { refusalOf } from '../failure.ts'
import { failureText } from '../messages.ts'
import { useEntryTexts } from '../texts/use-texts.ts'
import styles from './Layout.module.css'

const SignedOut = lazy(() => import('../pages/SignedOut.tsx').then((module) => ({ default: module.SignedOut })))

interface FailureProps {
  readonly error: unknown
  readonly title?: string
  readonly onAgain?: () => void
}

/** A page that could not be shown: why, and what to do. */
export function Failure({ error, title, onAgain }: FailureProps) {
  const texts = useEntryTexts()
  const language = useLanguage()
  if (refusalOf(error)?.kind === 'not-signed-in') return <SignedOut />
  return (
    <div className={styles['column']}>
      <PageHeader title={title ?? texts.failed.title} site={texts.site} />
      <Alert kind="error" announced>
        <p>{failureText(error, language)}</p>
      </Alert>
      <ButtonRow>
        {onAgain && refusalOf(error) === null ? (
          <Button look="primary" onClick={onAgain}>
            {texts.failed.again}
          </Button>
        ) : null}
        <LinkButton href="/">{texts.opening.home}</LinkButton>
      </ButtonRow>
    </div>
  )
}
