import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Skeleton } from '@aterrapport/ui/feedback/Skeleton.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client, type Case, type WhoHas } from '../api.ts'
import { useLoaded } from '../calls/use-loaded.ts'
import { failureText } from '../messages.ts'
import { usePeopleTexts } from '../texts/use-people-texts.ts'
import { HandedTo } from './HandedTo.tsx'
import { WishToJoin } from './WishToJoin.tsx'
import { RegistrySent } from './RegistrySent.tsx'

/** Everybody who has the case, how the links to them fared, and those who want to join. Nothing here is an answer. */
export function WhoHasIt({ report, found }: { readonly report: string; readonly found: Case }) {
  const { has } = usePeopleTexts()
  const language = useLanguage()
  const who = useLoaded(`who ${report}`, () => client.links.whoHasIt.query({ report }))
  return (
    <section aria-labelledby="who-has-it">
      <h2 id="who-has-it">{has.title}</h2>
      {who.data === undefined && who.error !== null ? (
        <Alert kind="error">
          <p>{failureText(who.error, language)}</p>
        </Alert>
      ) : null}
      {who.data === undefined && who.error === null ? <Skeleton lines={4} /> : null}
      {who.data === undefined ? null : <People report={report} found={found} who={who.data} />}
    </section>
  )
}

function People({ report, found, who }: { readonly report: string; readonly found: Case; readonly who: WhoHas }) {
  const { has } = usePeopleTexts()
  return (
    <>
      {who.waiting.map((person) => (
        <WishToJoin key={person.id} report={report} person={person} domains={found.domains} />
      ))}
      {who.people.length === 0 ? <p className="quiet">{has.nobody}</p> : null}
      <ul style={{ listStyle: 'none', padding: 0, maxWidth: 'none' }}>
        {who.registry === null ? null : <RegistrySent sent={who.registry} />}
        {who.people.map((person) => (
          <HandedTo key={person.email} report={report} person={person} mayEnd={found.hasIt} domains={found.domains} />
        ))}
      </ul>
    </>
  )
}
