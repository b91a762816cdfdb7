import { type AssuranceLevel, type Identification, meets } from './identification.ts'
import type { Person } from '../report/state.ts'
import { accept, refuse, type Result } from '../result.ts'
import { instantOf } from '../time/days.ts'
import type { Instant } from '../time/instant.ts'

const FRESH = 15 * 60_000

export type IdentificationRefusal =
  | { readonly kind: 'identification-too-low'; readonly needed: AssuranceLevel }
  /** It was high enough, but too long ago to stand for what is said now. */
  | { readonly kind: 'identification-too-old'; readonly needed: AssuranceLevel }

/**
 * Whether somebody is known surely enough to certify or sign. Where the round asks for an e-identification it is one made for this:
 * at most 15 minutes old, since a browser that is left open for weeks says nothing of who sits there now.
 */
export function mayVouch(
  identification: Identification,
  { needed, now }: { needed: AssuranceLevel; now: Instant },
): Result<null, IdentificationRefusal> {
  if (!meets(identification, needed)) return refuse({ kind: 'identification-too-low', needed })
  if (needed !== 'email' && identification.kind === 'eid' && !isFresh(identification.at, now))
    return refuse({ kind: 'identification-too-old', needed })
  return accept(null)
}

/** Whether an identification was made just now, as it must be for somebody who is asked to identify themselves again. */
export function isFresh(at: Instant, now: Instant): boolean {
  return now <= freshUntil(at)
}

/** The last moment at which an identification is new enough to vouch by. */
export function freshUntil(at: Instant): Instant {
  return instantOf(Date.parse(at) + FRESH)
}

/** Somebody who vouches, by the name that an e-identification gives them where there is one. */
export function asIdentified(person: Person, identification: Identification): Person {
  return identification.kind === 'eid' ? { ...person, name: identification.name } : person
}
