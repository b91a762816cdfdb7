import { ASSURANCE_LEVELS, type AssuranceLevel, type EidLevel } from './identification.ts'

/** The names that Sweden Connect gives the levels of assurance (Tillitsramverket för Svensk e-legitimation; ELN-0603). */
const URIS: Readonly<Record<EidLevel, string>> = {
  loa2: 'http://id.elegnamnden.se/loa/1.0/loa2',
  loa3: 'http://id.elegnamnden.se/loa/1.0/loa3',
  loa4: 'http://id.elegnamnden.se/loa/1.0/loa4',
}

const EID_LEVELS = ASSURANCE_LEVELS.filter((level) => level !== 'email')

/** What a provider is asked for, least first: any level that is enough. An e-identification is at level 2 at least. */
export function urisFrom(level: AssuranceLevel): readonly string[] {
  return EID_LEVELS.filter((known) => ASSURANCE_LEVELS.indexOf(known) >= ASSURANCE_LEVELS.indexOf(level)).map((known) => URIS[known])
}

/** The level that a provider says was reached; null for a name that says nothing of one. */
export function levelOfUri(uri: unknown): EidLevel | null {
  return EID_LEVELS.find((level) => URIS[level] === uri) ?? null
}
