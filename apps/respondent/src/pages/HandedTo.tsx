import { isWithin, mailDomainOf } from '@aterrapport/domain/organisation/mail-domain.ts'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client, type WhoHas } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { reloadAll } from '../calls/use-loaded.ts'
import { failureText } from '../messages.ts'
import { usePeopleTexts } from '../texts/use-people-texts.ts'
import { AskFirst } from './AskFirst.tsx'
import { PersonRow, type SentState } from './PersonRow.tsx'

type Person = WhoHas['people'][number]

interface HandedToProps {
  readonly report: string
  readonly person: Person
  /** Whether the one who looks has the case in hand, and so may send again and withdraw. */
  readonly mayEnd: boolean
  readonly domains: readonly string[]
}

/** A colleague whom the case was handed to, or who has come by themselves: how far they have got, and what can be done. */
export function HandedTo({ report, person, mayEnd, domains }: HandedToProps) {
  const { has } = usePeopleTexts()
  const language = useLanguage()
  const { email, sent, joinedAt, parts } = person
  const name = person.name ?? email
  const link = joinedAt === null && mayEnd ? (sent?.link ?? null) : null
  const told = (message: string) => async () => {
    showMessage('done', message)
    await reloadAll()
  }
  const again = useAction({ run: (id: string) => client.links.sendAgain.mutate({ report, link: id }), onDone: told(has.sentAgain(email)) })
  const about = [person.position, parts.map((part) => has.parts[part]).join(', ')].filter((text) => text !== null && text !== '')
  return (
    <PersonRow name={person.name} email={email} about={about.join(', ') || null} state={stateOf(person)} facts={useFacts(person)}>
      {isFromElsewhere(person, domains) ? <Note severity="notice">{has.elsewhere}</Note> : null}
      {link === null && person.person === null ? null : (
        <ButtonRow>
          {link === null ? null : (
            <>
              <Button size="small" busy={again.isPending} aria-label={has.sendAgainTo(email)} onClick={() => again.act(link)}>
                {has.sendAgain}
              </Button>
              <AskFirst
                label={has.withdraw}
                name={has.withdrawFrom(email)}
                question={has.withdrawSure(email)}
                yes={has.withdrawYes}
                run={() => client.links.withdraw.mutate({ report, link })}
                onDone={told(has.withdrawn(email))}
              />
            </>
          )}
          {person.person === null ? null : (
            <AskFirst
              label={has.remove}
              name={has.removeWho(name)}
              question={has.removeSure(name)}
              yes={has.removeYes}
              run={() => client.people.remove.mutate({ report, person: person.person ?? '' })}
              onDone={told(has.removed(name))}
            />
          )}
        </ButtonRow>
      )}
      {again.error === null ? null : <Note severity="error">{failureText(again.error, language)}</Note>}
    </PersonRow>
  )
}

function useFacts({ sent, joinedAt, answeredAt }: Person): readonly (string | null)[] {
  const { has } = usePeopleTexts()
  const language = useLanguage()
  const at = (tell: (moment: string) => string, moment: Person['joinedAt']) =>
    moment === null ? null : tell(formatMoment(moment, language))
  if (joinedAt !== null) return [at(has.joinedAt, joinedAt), at(has.answeredAt, answeredAt)]
  if (sent === null) return []
  const when = formatMoment(sent.at, language)
  return [
    sent.by === null ? has.sentAt(when) : has.sentBy(when, sent.by),
    at(has.openedAt, sent.openedAt),
    at(has.withdrawnAt, sent.withdrawnAt),
  ]
}

/** Whether somebody who was handed the case without a name will have to be let in. */
function isFromElsewhere({ email, joinedAt, sent, parts }: Person, domains: readonly string[]): boolean {
  if (joinedAt !== null || parts.length > 0 || sent === null || sent.by !== null || sent.withdrawnAt !== null) return false
  return !domains.some((domain) => isWithin(mailDomainOf(email), domain))
}

function stateOf({ joinedAt, sent, parts }: Person): SentState | null {
  if (joinedAt !== null) return 'in'
  if (sent === null) return parts.length > 0 ? 'asked' : null
  if (sent.withdrawnAt !== null) return 'withdrawn'
  if (sent.isExpired) return 'expired'
  if (sent.openedAt !== null) return 'opened'
  return sent.mail ?? 'sent'
}
