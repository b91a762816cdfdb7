import type { Questionnaires } from '../../api.ts'
import { DRAFT } from '../compare/compare-href.ts'
import type { DraftRow } from './draft-row.ts'

interface Comparable {
  /** As the address of the comparison has it. */
  readonly key: string
  readonly title: string
  /** Null for a draft. */
  readonly number: number | null
  readonly correction: number
}

/** What a version can be compared with, its own questionnaire and the drafts of it first. */
export function comparable(
  version: string,
  { questionnaires, drafts }: { readonly questionnaires: Questionnaires; readonly drafts: readonly DraftRow[] },
): readonly Comparable[] {
  const isOwn = ({ versions }: Questionnaires[number]) => versions.some(({ id }) => id === version)
  const own = questionnaires.find(isOwn)
  const ofDraft = ({ id, title }: DraftRow): Comparable => ({ key: DRAFT + id, title, number: null, correction: 0 })
  const published = (ones: Questionnaires) =>
    ones.flatMap(({ title, versions }) =>
      versions.map(({ id, number, correction }): Comparable => ({ key: id, title, number, correction })),
    )
  const isOfOwn = ({ key, basedOn }: DraftRow) => key === own?.key || own?.versions.some(({ id }) => id === basedOn?.version) === true
  return [
    ...drafts.filter(isOfOwn).map(ofDraft),
    ...published(own === undefined ? [] : [own]).filter(({ key }) => key !== version),
    ...published(questionnaires.filter((one) => !isOwn(one))),
    ...drafts.filter((draft) => !isOfOwn(draft)).map(ofDraft),
  ]
}

/** The two with the one that was published first before the other; a draft is later than all that is published. */
export function inOrder(one: string, other: string, questionnaires: Questionnaires): readonly [earlier: string, later: string] {
  const publishedAt = (id: string) =>
    questionnaires.flatMap(({ versions }) => versions).find((version) => version.id === id)?.publishedAt ?? null
  const [first, second] = [publishedAt(one), publishedAt(other)]
  if (second === null) return [one, other]
  return first === null || first > second ? [other, one] : [one, other]
}
