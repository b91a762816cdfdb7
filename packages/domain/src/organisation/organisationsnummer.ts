import { hasCheckDigit } from '../personal-data/check-digit.ts'

/**
 * An organisationsnummer as somebody writes it, in its one spelling `NNNNNN-NNNN`; null when it is none. The third digit is at
 * least 2 (lag 1974:174), which is what tells it from a personnummer: those are never taken for an organisation.
 */
export function readOrganisationsnummer(typed: string): string | null {
  const digits = /^(?:16)?(\d{2}[2-9]\d{3})[-\u2013\u2212]?(\d{4})$/.exec(typed.replaceAll(/[\s\u00A0]/g, ''))
  if (digits === null) return null
  const [, first = '', last = ''] = digits
  return hasCheckDigit(first + last) ? `${first}-${last}` : null
}

/** Whether a text is an organisationsnummer, however it is written. */
export function isOrganisationsnummer(typed: string): boolean {
  return readOrganisationsnummer(typed) !== null
}
