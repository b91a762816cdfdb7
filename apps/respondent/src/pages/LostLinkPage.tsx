import { useState } from 'react'

import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { failureText } from '../messages.ts'
import styles from '../shell/Layout.module.css'
import { usePeopleTexts } from '../texts/use-people-texts.ts'
import { useEntryTexts } from '../texts/use-texts.ts'
import { ChooseOrganisation, type Organisation } from './ChooseOrganisation.tsx'

/** Has a lost link mailed to the registry. The page says the same whatever there is to send. */
export function LostLinkPage() {
  const { site } = useEntryTexts()
  const { lost } = usePeopleTexts()
  const language = useLanguage()
  const [chosen, setChosen] = useState<Organisation | null>(null)
  const [isTried, setTried] = useState(false)
  const ask = useAction({ run: ({ id }: Organisation) => client.links.lost.mutate({ recipient: id }) })

  if (ask.isDone && ask.given !== null) {
    return (
      <div className={styles['column']}>
        <PageHeader title={lost.doneTitle} site={site} />
        <Alert kind="done" announced>
          <p>{lost.done(ask.given.name)}</p>
        </Alert>
        <Button
          onClick={() => {
            ask.reset()
            setChosen(null)
            setTried(false)
          }}
        >
          {lost.again}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles['column']}>
      <PageHeader title={lost.title} site={site}>
        <p>{lost.lead}</p>
      </PageHeader>
      {ask.error === null ? null : (
        <Alert kind="error" announced>
          <p>{failureText(ask.error, language)}</p>
        </Alert>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (chosen !== null) ask.act(chosen)
        }}
      >
        <ChooseOrganisation chosen={chosen} onChoose={setChosen} error={isTried && chosen === null ? lost.missing : null} />
        <Button type="submit" look="primary" busy={ask.isPending}>
          {lost.send}
        </Button>
      </form>
    </div>
  )
}
