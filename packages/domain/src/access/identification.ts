import type { Instant } from '../time/instant.ts'

export const ASSURANCE_LEVELS = ['email', 'loa2', 'loa3', 'loa4'] as const

/**
 * How surely it is known who somebody is, from the least: a work e-mail confirmed with a code, or an e-identification at one of
 * the levels of assurance that Sweden's quality mark Svensk e-legitimation has (tillitsnivå 2–4).
 */
export type AssuranceLevel = (typeof ASSURANCE_LEVELS)[number]

export type EidLevel = Exclude<AssuranceLevel, 'email'>

/** How somebody has shown who they are. No personnummer is part of it. */
export type Identification = { readonly kind: 'email' } | EidIdentification

export interface EidIdentification {
  readonly kind: 'eid'
  /** The provider's name, as people know it. */
  readonly provider: string
  readonly level: EidLevel
  /** The name that the provider vouches for. */
  readonly name: string
  /** When the person identified themselves at the provider. */
  readonly at: Instant
}

/** Whether an identification is at least at a level. */
export function meets(identification: Identification, level: AssuranceLevel): boolean {
  const reached = identification.kind === 'email' ? 'email' : identification.level
  return ASSURANCE_LEVELS.indexOf(reached) >= ASSURANCE_LEVELS.indexOf(level)
}
