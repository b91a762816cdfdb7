import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import type { DesignEdit } from './design-edit.ts'
import { partsIn, type ListPlace, type PartPlace } from './part.ts'

/**
 * An edit as it must be after somebody else's: the places it names by their new keys, and last in its list where the part it was to stand
 * before has gone. Expressions that it brings keep the names they were written with.
 */
export function follow(
  edit: DesignEdit,
  other: DesignEdit,
  drafts: { readonly before: Questionnaire; readonly after: Questionnaire },
): DesignEdit {
  if (other.kind === 'together') return other.edits.reduce((following, one) => follow(following, one, drafts), edit)
  const named = other.kind === 'rename' ? withPlaces(edit, (place) => renamedPlace(place, other.part, other.to)) : edit
  return withHome(named, other, drafts)
}

function withHome(
  edit: DesignEdit,
  other: DesignEdit,
  { before: was, after: is }: { readonly before: Questionnaire; readonly after: Questionnaire },
): DesignEdit {
  if (edit.kind === 'together') return { ...edit, edits: edit.edits.map((one) => withHome(one, other, { before: was, after: is })) }
  if ((edit.kind !== 'add' && edit.kind !== 'move') || edit.before === null) return edit
  const { before } = edit
  const key = other.kind === 'rename' && other.part.key === before ? other.to : before
  const list = edit.kind === 'add' ? edit.into : listOfMove(edit, is)
  const standing = list === null ? null : partsIn(is, list)
  if (standing?.some((part) => part.key === before) === true) return edit
  return { ...edit, before: standing?.some((part) => part.key === key) === true ? key : null }
}

function listOfMove({ part, section }: Extract<DesignEdit, { kind: 'move' }>, draft: Questionnaire): ListPlace | null {
  if (section !== null) return { kind: 'questions', section }
  switch (part.kind) {
    case 'section':
      return { kind: 'sections' }
    case 'question': {
      const home = draft.sections.find(({ questions }) => questions.some(({ key }) => key === part.key))
      return home === undefined ? null : { kind: 'questions', section: home.key }
    }
    case 'column':
    case 'row':
      return { kind: `${part.kind}s`, question: part.question }
    case 'choice':
    case 'check':
      return { kind: `${part.kind}s`, question: part.question, column: part.column }
  }
}

type Renaming = (place: PartPlace) => PartPlace

function withPlaces(edit: DesignEdit, rename: Renaming): DesignEdit {
  switch (edit.kind) {
    case 'add':
      return { ...edit, into: renamedList(edit.into, rename) }
    case 'remove':
    case 'rename':
      return { ...edit, part: rename(edit.part) }
    case 'replace': {
      const part = rename(edit.part)
      return { ...edit, part, by: { ...edit.by, key: part.key } }
    }
    case 'move': {
      const section = edit.section === null ? null : rename({ kind: 'section', key: edit.section }).key
      return { ...edit, part: rename(edit.part), section }
    }
    case 'change':
      return edit.of.kind === 'questionnaire' ? edit : { ...edit, of: rename(edit.of) }
    case 'together':
      return { ...edit, edits: edit.edits.map((one) => withPlaces(one, rename)) }
  }
}

function renamedList(list: ListPlace, rename: Renaming): ListPlace {
  switch (list.kind) {
    case 'sections':
      return list
    case 'questions':
      return { ...list, section: rename({ kind: 'section', key: list.section }).key }
    case 'columns':
    case 'rows':
      return { ...list, question: rename({ kind: 'question', key: list.question }).key }
    case 'choices':
    case 'checks':
      return { ...list, ...ownerOf(list, rename) }
  }
}

function ownerOf(
  { question, column }: { readonly question: string; readonly column: string | null },
  rename: Renaming,
): { readonly question: string; readonly column: string | null } {
  return {
    question: rename({ kind: 'question', key: question }).key,
    column: column === null ? null : rename({ kind: 'column', question, key: column }).key,
  }
}

function renamedPlace(place: PartPlace, from: PartPlace, to: string): PartPlace {
  if (place.kind === from.kind && sameOwner(place, from) && place.key === from.key) return { ...place, key: to }
  if (place.kind === 'section' || place.kind === 'question') return place
  if (from.kind === 'question' && place.question === from.key) return { ...place, question: to }
  if (from.kind === 'column' && 'column' in place && place.question === from.question && place.column === from.key)
    return { ...place, column: to }
  return place
}

function sameOwner(one: PartPlace, other: PartPlace): boolean {
  const owner = (place: PartPlace) => ('question' in place ? [place.question, 'column' in place ? place.column : null] : [null, null])
  return owner(one).every((step, at) => step === owner(other)[at])
}
