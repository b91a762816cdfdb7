import { listOfPart, partAt, partsIn, placeIn, type ListPlace, type Part, type PartPlace } from '@aterrapport/domain/design/part.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Selected } from '../design-store.ts'

/** What is selected after a change: the same part, also by another key; else its neighbour, or what held it. */
export function stillSelected(
  selected: Selected,
  { before, after }: { readonly before: Questionnaire; readonly after: Questionnaire },
): Selected {
  if (selected.kind === 'questionnaire' || partAt(after, selected) !== null) return selected
  const owner = ownerOf(selected)
  if (owner !== null) {
    const held = stillSelected(owner, { before, after })
    if (held.kind !== 'question') return held
    const place = { ...selected, question: held.key }
    const list = listOfPart(before, selected)
    const moved = list === null || !('question' in list) ? null : { ...list, question: held.key }
    return partAt(after, place) !== null
      ? place
      : (renamedTo(moved, selected, { before: siblings(before, list), after: siblings(after, moved) }) ?? held)
  }
  const list = listOfPart(before, selected)
  const was = siblings(before, list)
  const is = siblings(after, list)
  const at = was.findIndex(({ key }) => key === selected.key)
  const neighbour = is[Math.min(at, is.length - 1)]
  if (list !== null && neighbour !== undefined) return placeIn(list, neighbour.key)
  return list?.kind === 'questions' && partAt(after, { kind: 'section', key: list.section }) !== null
    ? { kind: 'section', key: list.section }
    : { kind: 'questionnaire' }
}

function ownerOf(place: PartPlace): (PartPlace & { readonly kind: 'question' }) | null {
  return 'question' in place ? { kind: 'question', key: place.question } : null
}

function siblings(draft: Questionnaire, list: ListPlace | null): readonly Part[] {
  return (list === null ? null : partsIn(draft, list)) ?? []
}

/** The part in the same place of a list in which nothing but its key has become another. */
function renamedTo(
  list: ListPlace | null,
  { key }: PartPlace,
  { before, after }: { readonly before: readonly Part[]; readonly after: readonly Part[] },
): PartPlace | null {
  const at = before.findIndex((part) => part.key === key)
  const renamed = after[at]
  if (list === null || renamed === undefined || after.length !== before.length) return null
  return after.every((part, place) => place === at || part.key === before[place]?.key) ? placeIn(list, renamed.key) : null
}
