import type { Rule, RuleGroup } from '@aterrapport/domain/design/logic/rule.ts'

/** Rules as somebody works on them: a rule may lack what it is about, and a group may be empty. */
export interface EditedGroup {
  readonly kind: 'group'
  readonly id: number
  readonly of: 'all' | 'any'
  readonly rules: readonly Edited[]
}

export interface EditedRule {
  readonly kind: 'rule'
  readonly id: number
  readonly rule: Rule | null
}

export type Edited = EditedRule | EditedGroup

let made = 0

function nextId(): number {
  made += 1
  return made
}

export function newRule(rule: Rule | null = null): EditedRule {
  return { kind: 'rule', id: nextId(), rule }
}

export function newGroup(of: 'all' | 'any', rules: readonly Edited[]): EditedGroup {
  return { kind: 'group', id: nextId(), of, rules }
}

export function editedOf(rules: RuleGroup | null): EditedGroup {
  return newGroup(rules?.of ?? 'all', rules?.rules.map((one) => (one.kind === 'rule' ? newRule(one) : editedOf(one))) ?? [])
}

/** The rules that are finished, as they are read back from their expression; null when there are none. */
export function finishedIn(group: EditedGroup): RuleGroup | null {
  const rules = group.rules.flatMap((one) => finished(one) ?? [])
  const [only] = rules
  if (only === undefined) return null
  if (rules.length > 1) return { kind: 'group', of: group.of, rules }
  return only.kind === 'group' ? only : { kind: 'group', of: 'all', rules: [only] }
}

function finished(edited: Edited): Rule | RuleGroup | null {
  if (edited.kind === 'rule') return edited.rule
  const group = finishedIn(edited)
  const [only] = group?.rules ?? []
  return group?.rules.length === 1 && only !== undefined ? only : group
}

/** The group with one of its rules changed, or with null taken away. */
export function withEdited(group: EditedGroup, id: number, to: Edited | null): EditedGroup {
  return { ...group, rules: group.rules.flatMap((one) => (one.id === id ? (to ?? []) : one)) }
}
