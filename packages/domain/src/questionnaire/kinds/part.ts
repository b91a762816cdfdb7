import { isOrganisationsnummer, readOrganisationsnummer } from '../../organisation/organisationsnummer.ts'
import { dateRules, readDate } from './date.ts'
import { NO_FAULTS, isBlank, type Part } from './kind.ts'
import { textRules, type TextQuestion } from './text.ts'

export function textPart(key: string, limits: Pick<TextQuestion, 'maxLength' | 'format'>): Part {
  return { key, ...textRules(limits), read: (given) => (isBlank(given) ? null : given.trim()) }
}

export function datePart(key: string): Part {
  return { key, ...dateRules, read: readDate }
}

/** Kept in the one spelling `NNNNNN-NNNN`, or as typed. */
export function organisationsnummerPart(key: string): Part {
  return {
    ...textRules({ maxLength: 20 }),
    key,
    read: (given) => (isBlank(given) ? null : (readOrganisationsnummer(given) ?? given.trim())),
    faults: (known) =>
      typeof known === 'string' && isOrganisationsnummer(known) ? NO_FAULTS : [{ kind: 'notAnOrganisationsnummer', given: String(known) }],
  }
}
