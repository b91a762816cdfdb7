import type { Difference } from '@aterrapport/domain/design/compare.ts'
import { listOfPart, partAt, type ListPlace, type PartPlace } from '@aterrapport/domain/design/part.ts'
import type { WholeQuestionnaire } from '@aterrapport/domain/design/design-edit.ts'
import type { Questionnaire, Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Language } from '@aterrapport/domain/text.ts'
import type { Texts } from '../../texts/use-texts.ts'
import { partName, wordsOf } from './part-name.ts'
import { isProperty, SORTS, type Sort } from './property.ts'
import { toldValue, type Line } from './told-value.ts'

/** One difference as it is told: a sentence, or a property with what it was and what it has become. */
export type Told =
  | { readonly kind: 'sentence'; readonly sort: Sort; readonly text: string; readonly within: readonly string[] }
  | {
      readonly kind: 'pair'
      readonly sort: Sort
      readonly name: string
      readonly before: string | null
      readonly after: string | null
      readonly look: Line['look']
    }

/** Everything that differs in one part. */
export interface ToldPart {
  readonly name: string
  readonly told: readonly Told[]
}

/** The parts that differ in one section, or in what belongs to no section. */
export interface ToldSection {
  readonly key: string
  readonly title: string
  readonly parts: readonly ToldPart[]
}

interface Versions {
  readonly earlier: Questionnaire
  readonly later: Questionnaire
}

interface Spoken {
  readonly language: Language
  readonly texts: Texts
}

/** What differs between two versions, told in words under the sections where it stands, in the order of the later version. */
export function toldDifferences(differences: readonly Difference[], versions: Versions, spoken: Spoken): readonly ToldSection[] {
  const documentOf = ({ kind }: Difference) => (kind === 'removed' ? versions.earlier : versions.later)
  const placed = differences.map((difference) => ({ difference, section: sectionOf(documentOf(difference), difference.place, spoken) }))
  return [...Map.groupBy(placed, ({ section }) => section.key)].map(([key, inSection]) => ({
    key,
    title: inSection[0]?.section.title ?? key,
    parts: [...Map.groupBy(inSection, ({ difference: { place } }) => JSON.stringify(place)).values()].flatMap(
      (inPart): readonly ToldPart[] => {
        const [first] = inPart
        if (first === undefined) return []
        const name = partName(documentOf(first.difference), first.difference.place, { ...spoken, texts: spoken.texts.compare })
        // What differs in the section itself stands right under its title.
        const heading = first.difference.place.kind === 'section' ? first.section.title : name
        return [{ name: heading, told: inPart.flatMap(({ difference }) => toldDifference(difference, versions, { ...spoken, name })) }]
      },
    ),
  }))
}

/** Only what is of the sort; null is all. Parts and sections with nothing left are left out. */
export function ofSort(sections: readonly ToldSection[], sort: Sort | null): readonly ToldSection[] {
  if (sort === null) return sections
  return sections
    .map((section) => ({
      ...section,
      parts: section.parts
        .map((part) => ({ ...part, told: part.told.filter((told) => told.sort === sort) }))
        .filter(({ told }) => told.length > 0),
    }))
    .filter(({ parts }) => parts.length > 0)
}

/** How many differences are told. */
export function countTold(sections: readonly ToldSection[]): number {
  return sections.flatMap(({ parts }) => parts.flatMap(({ told }) => told)).length
}

function sectionOf(
  document: Questionnaire,
  place: PartPlace | WholeQuestionnaire,
  { language, texts }: Spoken,
): { readonly key: string; readonly title: string } {
  const list = place.kind === 'questionnaire' || place.kind === 'section' ? null : listOfPart(document, questionOf(place))
  const key = place.kind === 'section' ? place.key : list?.kind === 'questions' ? list.section : null
  const section = document.sections.find((one) => one.key === key)
  return section === undefined ? { key: '', title: texts.compare.whole } : { key: section.key, title: wordsOf(section, language) }
}

function questionOf(place: Exclude<PartPlace, { kind: 'section' }>): PartPlace {
  return { kind: 'question', key: place.kind === 'question' ? place.key : place.question }
}

function toldDifference(difference: Difference, versions: Versions, spoken: Spoken & { readonly name: string }): readonly Told[] {
  const { name, language } = spoken
  const { compare: texts } = spoken.texts
  const sentence = (text: string, within: readonly string[] = []): readonly Told[] => [{ kind: 'sentence', sort: 'content', text, within }]
  switch (difference.kind) {
    case 'added':
    case 'removed':
      return sentence(texts[difference.kind](name), questionsIn(difference.part, language))
    case 'renamed':
      return sentence(texts.renamed(name, difference.from, difference.place.key))
    case 'moved':
      return sentence(movedText(difference, versions, spoken))
    case 'changed':
      return toldChange(difference, spoken.texts)
  }
}

function movedText(
  { from, to }: Extract<Difference, { kind: 'moved' }>,
  { earlier, later }: Versions,
  { name, language, texts: { compare: texts } }: Spoken & { readonly name: string },
): string {
  if (from.kind === 'sections') return texts.movedSection(name)
  const was = listName(earlier, from, { language, texts })
  const is = listName(later, to, { language, texts })
  const stays = from.kind === 'questions' && to.kind === 'questions' ? from.section === to.section : true
  return stays ? texts.movedWithin(name, is) : texts.movedTo(name, was, is)
}

function listName(
  document: Questionnaire,
  list: ListPlace,
  { language, texts }: { readonly language: Language; readonly texts: Texts['compare'] },
): string {
  if (list.kind !== 'questions') return texts.sameList
  const section = partAt(document, { kind: 'section', key: list.section })
  return texts.sectionNamed(section === null ? list.section : wordsOf(section, language))
}

function questionsIn(part: object, language: Language): readonly string[] {
  if (!('questions' in part)) return []
  const { questions } = part as Section // only sections have questions
  return questions.map((question) => wordsOf(question, language))
}

/** A property of several lines is told line by line, and only those that differ. */
function toldChange({ property, before, after }: Extract<Difference, { kind: 'changed' }>, texts: Texts): readonly Told[] {
  if (!isProperty(property)) throw new Error(`nobody has said what ${property} is called`)
  const was = toldValue(property, before, texts)
  const is = toldValue(property, after, texts)
  const names = [...new Set([...was, ...is].map((line) => line.name))]
  return names.flatMap((name): readonly Told[] => {
    const [left, right] = [was, is].map((lines) => lines.find((line) => line.name === name) ?? null)
    if (left?.text === right?.text) return []
    return [
      {
        kind: 'pair',
        sort: SORTS[property],
        name: [texts.compare.properties[property], name].filter((part) => part !== null).join(' – '),
        before: left?.text ?? null,
        after: right?.text ?? null,
        look: left?.look ?? right?.look ?? 'text',
      },
    ]
  })
}
