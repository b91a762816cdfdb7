import { WHOLE, type DesignCause, type DesignPlace, type DesignProblem } from './design-problem.ts'
import type { Kind, Question } from './kinds/registry.ts'
import type { Questionnaire } from './questionnaire.ts'
import type { Role } from './roles.ts'

interface RoleRule {
  readonly kinds: readonly Kind[]
  /** Whether several questions may have it. */
  readonly several: boolean
}

const MONEY: RoleRule = { kinds: ['amount', 'calculated'], several: false }
const SAID: RoleRule = { kinds: ['choice', 'choices', 'yesNo', 'text', 'table'], several: true }

/** What may have which role. The server, the statistics and the documents rely on it. */
export const RULES: Readonly<Record<Role, RoleRule>> = {
  'economy.received': MONEY,
  'economy.costs': MONEY,
  'economy.costTable': { kinds: ['table'], several: false },
  'economy.used': MONEY,
  'economy.unused': MONEY,
  'economy.ownFunding': MONEY,
  'economy.accrued': MONEY,
  'economy.misused': MONEY,
  'economy.invoiceReference': { kinds: ['text'], several: false },
  'recipient.diarienummer': { kinds: ['text'], several: false },
  'recipient.contact': { kinds: ['contact'], several: false },
  'recipient.financeContact': { kinds: ['contact'], several: false },
  'perspective.gender': SAID,
  'perspective.childRights': SAID,
  'perspective.disability': SAID,
  'intervention.name': { kinds: ['text', 'choice', 'table'], several: true },
  'intervention.cost': { ...MONEY, several: true },
  'intervention.result': { kinds: ['text', 'choice', 'choices', 'number', 'table'], several: true },
}

/** A questionnaire that tells what was spent must tell the rest of the account too. */
const SPENDING: readonly Role[] = ['economy.costTable', 'economy.costs', 'economy.used', 'economy.unused']
const ACCOUNT: readonly Role[] = ['economy.received', 'economy.used', 'economy.unused']

/** Whether the roles add up: each on a kind that can play it, the single ones once, and the account of money whole or not there. */
export function roleProblems(questionnaire: Questionnaire): readonly DesignProblem[] {
  const problems: DesignProblem[] = []
  const taken = new Set<Role>()
  for (const { question, place } of everyQuestion(questionnaire)) {
    const { role, kind } = question
    if (role === undefined) continue
    const { kinds, several } = RULES[role]
    const tell = (cause: DesignCause) => problems.push({ place: { ...place, of: 'role' }, cause })
    if (!kinds.includes(kind)) tell({ kind: 'roleKind', role, kinds })
    if (taken.has(role) && !several) tell({ kind: 'roleTwice', role })
    taken.add(role)
  }
  const missing = neededBeside(taken).filter((role) => !taken.has(role))
  return [...problems, ...missing.map((role): DesignProblem => ({ place: { ...WHOLE, of: 'role' }, cause: { kind: 'roleMissing', role } }))]
}

/** Whether a question of the kind can play the role. */
export function mayHaveRole(role: Role, kind: Kind): boolean {
  return RULES[role].kinds.includes(kind)
}

/** The roles that must be there once some are. */
export function neededBeside(taken: ReadonlySet<Role>): readonly Role[] {
  return SPENDING.some((role) => taken.has(role)) ? ACCOUNT : []
}

/** Every question and column, with its place. */
export function everyQuestion({ sections }: Questionnaire): readonly { readonly question: Question; readonly place: DesignPlace }[] {
  return sections.flatMap(({ key: section, questions }) =>
    questions.flatMap((question) => {
      const place: DesignPlace = { ...WHOLE, section, question: question.key }
      const columns = question.kind === 'table' ? question.columns : []
      return [{ question, place }, ...columns.map((column) => ({ question: column, place: { ...place, column: column.key } }))]
    }),
  )
}
