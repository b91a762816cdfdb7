import { lazy, Suspense, useEffect } from 'react'
import { useLocation } from 'wouter'

import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Spinner } from '@aterrapport/ui/feedback/Spinner.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../api.ts'
import { reload, useLoaded } from '../calls/use-loaded.ts'
import { refusalOf } from '../failure.ts'
import { failureText } from '../messages.ts'
import { forgetSecret } from '../secret.ts'
import styles from '../shell/Layout.module.css'
import { useEntryTexts } from '../texts/use-texts.ts'

const RenewLink = lazy(() => import('./RenewLink.tsx').then((module) => ({ default: module.RenewLink })))

/** Opens the link one came by, and goes on to its case. */
export function OpeningPage({ secret }: { readonly secret: string }) {
  const { site, opening } = useEntryTexts()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const opened = useLoaded(`link ${secret}`, () => client.links.open.mutate({ secret }))
  const report = opened.data?.report
  // Going to another page is something that happens, not something that is shown.
  useEffect(() => {
    if (report === undefined) return
    void reload('me')
    navigate(`/arende/${report}`, { replace: true })
    forgetSecret()
  }, [report, navigate])

  if (opened.error === null) {
    return (
      <div className={styles['column']}>
        <PageHeader title={opening.title} site={site} />
        <Spinner />
      </div>
    )
  }
  return (
    <div className={styles['column']}>
      <PageHeader title={opening.failedTitle} site={site} />
      <Alert kind="error" announced>
        <p>{failureText(opened.error, language)}</p>
      </Alert>
      {refusalOf(opened.error)?.kind === 'link-expired' ? (
        <Suspense>
          <RenewLink secret={secret} />
        </Suspense>
      ) : null}
      <ButtonRow>
        {refusalOf(opened.error) === null ? (
          <Button look="primary" busy={opened.isLoading} onClick={() => void opened.again()}>
            {opening.again}
          </Button>
        ) : null}
        <Button onClick={forgetSecret}>{opening.home}</Button>
      </ButtonRow>
    </div>
  )
}
