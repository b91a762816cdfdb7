import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import { newQuestion, newSection } from '@aterrapport/domain/design/new-part.ts'
import { partOf } from '@aterrapport/domain/design/part-of.ts'
import type { RoleHeld } from '@aterrapport/domain/design/roles-held.ts'
import { everyQuestion } from '@aterrapport/domain/questionnaire/role-rules.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Role } from '@aterrapport/domain/questionnaire/roles.ts'
import type { Text } from '@aterrapport/domain/text.ts'
import type { Selected } from '../design-store.ts'

/** A question or a column that can play a role and has none. */
export interface Candidate {
  readonly part: Selected
  readonly question: Question
}

/** What can be given the role, in the order of the questionnaire. */
export function candidatesFor({ kinds }: RoleHeld, draft: Questionnaire): readonly Candidate[] {
  return everyQuestion(draft)
    .filter(({ question }) => question.role === undefined && kinds.includes(question.kind))
    .map(({ question, place }) => ({ part: partOf(place), question }))
}

/** Gives a question the role; with null takes the role away from it. */
export function giveRole(part: Selected, role: Role | null): DesignEdit {
  return { kind: 'change', of: part, property: 'role', value: role }
}

/** A new question that plays the role, last in the section where roles of its sort are played, or last of all; and its key. */
export function addWithRole(
  draft: Questionnaire,
  { role, kinds: [kind = 'text'] }: RoleHeld,
  label: Text,
): { readonly edit: DesignEdit; readonly key: string } {
  const part = { ...newQuestion(draft, kind, label), role }
  const [sort = ''] = role.split('.', 1)
  const home =
    draft.sections.findLast(({ questions }) => questions.some((question) => question.role?.startsWith(`${sort}.`) === true)) ??
    draft.sections.at(-1)
  const section = home ?? newSection(draft)
  const add: DesignEdit = { kind: 'add', into: { kind: 'questions', section: section.key }, part, before: null }
  if (home !== undefined) return { edit: add, key: part.key }
  return {
    edit: { kind: 'together', edits: [{ kind: 'add', into: { kind: 'sections' }, part: section, before: null }, add] },
    key: part.key,
  }
}
