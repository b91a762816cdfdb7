import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import type { WhoHas } from '../api.ts'
import { usePeopleTexts } from '../texts/use-people-texts.ts'
import { PersonRow, type SentState } from './PersonRow.tsx'

/** Where the organisation's own link went. */
export function RegistrySent({ sent }: { readonly sent: NonNullable<WhoHas['registry']> }) {
  const { has } = usePeopleTexts()
  const language = useLanguage()
  const facts = [
    sent.at === null ? null : has.sentAt(formatMoment(sent.at, language)),
    sent.openedAt === null ? null : has.openedAt(formatMoment(sent.openedAt, language)),
  ]
  return <PersonRow name={has.registry} email={sent.email} about={null} state={stateOf(sent)} facts={facts} />
}

function stateOf({ mail, openedAt }: NonNullable<WhoHas['registry']>): SentState | null {
  if (openedAt !== null) return 'opened'
  return mail
}
