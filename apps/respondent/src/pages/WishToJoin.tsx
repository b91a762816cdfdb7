import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client, type WhoHas } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { reloadAll } from '../calls/use-loaded.ts'
import { failureText } from '../messages.ts'
import { usePeopleTexts } from '../texts/use-people-texts.ts'

interface WishToJoinProps {
  readonly report: string
  readonly person: WhoHas['waiting'][number]
  readonly domains: readonly string[]
}

/** Somebody with an address from elsewhere who waits at the door. */
export function WishToJoin({ report, person, domains }: WishToJoinProps) {
  const { wish } = usePeopleTexts()
  const language = useLanguage()
  const { name, email, mayLetIn } = person
  const about = { report, person: person.id }
  const told = (message: string) => async () => {
    showMessage('done', message)
    await reloadAll()
  }
  const letIn = useAction({ run: () => client.people.letIn.mutate(about), onDone: told(wish.letInDone(name)) })
  const turnAway = useAction({ run: () => client.people.turnAway.mutate(about), onDone: told(wish.turnedAway(name)) })
  const error = letIn.error ?? turnAway.error
  return (
    <Alert kind="warning" title={wish.title(name)}>
      <p style={{ overflowWrap: 'anywhere' }}>{wish.text(email, formatMoment(person.wishedAt, language))}</p>
      {domains.length === 0 ? null : <p>{wish.own(domains.join(', '))}</p>}
      {error === null ? null : <p role="alert">{failureText(error, language)}</p>}
      {mayLetIn ? (
        <ButtonRow>
          <Button size="small" aria-label={wish.letInWho(name)} busy={letIn.isPending} onClick={() => letIn.act()}>
            {wish.letIn}
          </Button>
          <Button size="small" aria-label={wish.turnAwayWho(name)} busy={turnAway.isPending} onClick={() => turnAway.act()}>
            {wish.turnAway}
          </Button>
        </ButtonRow>
      ) : (
        <p>{wish.others}</p>
      )}
    </Alert>
  )
}
