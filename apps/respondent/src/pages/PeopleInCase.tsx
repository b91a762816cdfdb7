import type { Case } from '../api.ts'
import { useEntryTexts } from '../texts/use-texts.ts'

/** Those who are in the case, each with their parts. */
export function PeopleInCase({ people }: { readonly people: Case['people'] }) {
  const texts = useEntryTexts().case
  if (people.length === 0) return <p className="quiet">{texts.nobody}</p>
  return (
    <ul>
      {people.map((person) => (
        <li key={`${person.name} ${person.position}`}>
          {person.name}
          {person.position === null ? null : `, ${person.position}`}{' '}
          <span className="quiet">({person.parts.map((part) => texts.parts[part]).join(', ')})</span>
        </li>
      ))}
    </ul>
  )
}
