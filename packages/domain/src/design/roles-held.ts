import type { DesignPlace } from '../questionnaire/design-problem.ts'
import type { Kind } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { RULES, everyQuestion, neededBeside } from '../questionnaire/role-rules.ts'
import { ROLES, type Role } from '../questionnaire/roles.ts'

/** A role, what comes of it, and the questions of a draft that have it. */
export interface RoleHeld {
  readonly role: Role
  readonly uses: readonly RoleUse[]
  /** What can play it. */
  readonly kinds: readonly Kind[]
  readonly several: boolean
  readonly holders: readonly RoleHolder[]
  /** Missing: it must be there, since the draft has roles that it goes with, and is not. */
  readonly state: 'held' | 'wrong' | 'missing' | 'free'
}

export interface RoleHolder {
  readonly place: DesignPlace
  /** Null when it can play the role. */
  readonly wrong: 'kind' | 'twice' | null
}

/** What the server does with the answers of those who have a role. */
export type RoleUse =
  /** They are kept beside the role, so that statistics and exports find them whatever the question is called. */
  | 'figures'
  /** They are the account of money in the documents that are certified, signed and kept. */
  | 'account'
  /** It is the recipient's own case number, written on the submission and the receipt. */
  | 'caseNumber'

const ACCOUNT: ReadonlySet<Role> = new Set([
  'economy.received',
  'economy.costs',
  'economy.costTable',
  'economy.used',
  'economy.accrued',
  'economy.ownFunding',
  'economy.misused',
  'economy.unused',
] as const)

function usesOf(role: Role): readonly RoleUse[] {
  if (role === 'recipient.diarienummer') return ['caseNumber', 'figures']
  return ACCOUNT.has(role) ? ['account', 'figures'] : ['figures']
}

/** Every role there is, in the order that the server knows them, with who has it in the draft. */
export function rolesHeld(draft: Questionnaire): readonly RoleHeld[] {
  const holders = Map.groupBy(everyQuestion(draft), ({ question }) => question.role)
  const needed = neededBeside(new Set(ROLES.filter((role) => holders.has(role))))
  return ROLES.map((role): RoleHeld => {
    const { kinds, several } = RULES[role]
    const held = (holders.get(role) ?? []).map(({ question, place }, at): RoleHolder => ({
      place: { ...place, of: 'role' },
      wrong: !kinds.includes(question.kind) ? 'kind' : at > 0 && !several ? 'twice' : null,
    }))
    const lacking = held.length === 0 ? (needed.includes(role) ? 'missing' : 'free') : null
    return {
      role,
      uses: usesOf(role),
      kinds,
      several,
      holders: held,
      state: lacking ?? (held.some(({ wrong }) => wrong !== null) ? 'wrong' : 'held'),
    }
  })
}
