import { MYNDIGHETER_CSV } from './myndigheter.csv.ts'
import { known, tableRows } from './table.ts'

export interface Myndighet {
  readonly namn: string
  readonly organisationsnummer: string
  readonly epost: string | null
}

/** Authorities that have to do with grants. */
export const MYNDIGHETER: readonly Myndighet[] = tableRows(MYNDIGHETER_CSV).map((row) => ({
  namn: known(row, 'namn'),
  organisationsnummer: known(row, 'organisationsnummer'),
  epost: row['epost'] === '' ? null : known(row, 'epost'),
}))
