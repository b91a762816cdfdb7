import { REGIONER_CSV } from './regioner.csv.ts'
import { known, tableRows } from './table.ts'

export interface Region {
  readonly lanskod: string
  readonly namn: string
  readonly lan: string
  /** Null where no source was found; never filled in from memory. */
  readonly organisationsnummer: string | null
  readonly folkmangd: number
}

/** The 21 regions, by lanskod. Gotland is the same legal person as its municipality. */
export const REGIONER: readonly Region[] = tableRows(REGIONER_CSV).map((row) => ({
  lanskod: known(row, 'lanskod'),
  namn: known(row, 'namn'),
  lan: known(row, 'lan'),
  organisationsnummer: row['organisationsnummer'] === '' ? null : known(row, 'organisationsnummer'),
  folkmangd: Number(known(row, 'folkmangd')),
}))
