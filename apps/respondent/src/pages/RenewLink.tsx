import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { failureText } from '../messages.ts'
import { usePeopleTexts } from '../texts/use-people-texts.ts'

/** For somebody whose link has expired: a new one goes to the registry, wherever that is. */
export function RenewLink({ secret }: { readonly secret: string }) {
  const { lost } = usePeopleTexts()
  const language = useLanguage()
  const renew = useAction({ run: () => client.links.renew.mutate({ secret }) })
  return (
    <>
      <h2>{lost.expiredTitle}</h2>
      <p>{lost.expired}</p>
      {renew.error === null ? null : (
        <Alert kind="error" announced>
          <p>{failureText(renew.error, language)}</p>
        </Alert>
      )}
      {renew.isDone ? (
        <Alert kind="done" announced>
          <p>{lost.renewed}</p>
        </Alert>
      ) : (
        <Button look="primary" busy={renew.isPending} onClick={() => renew.act()}>
          {lost.renew}
        </Button>
      )}
    </>
  )
}
