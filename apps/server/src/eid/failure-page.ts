import type { EidFailure } from '@aterrapport/domain/access/eid-failure.ts'
import type { AssuranceLevel } from '@aterrapport/domain/access/identification.ts'
import type { CasePage } from './begun.ts'

interface Place {
  readonly report: string
  readonly page: CasePage
  readonly level?: AssuranceLevel
}

/** The respondent application's page that words what went wrong, and leads back to where it was begun. */
export function failurePage(failure: EidFailure, place: Place | null): string {
  if (place === null) return `/legitimering/${failure}`
  const level = failure === 'too-low' && place.level !== undefined ? `?level=${place.level}` : ''
  return `/legitimering/${failure}/${place.report}/${place.page}${level}`
}
