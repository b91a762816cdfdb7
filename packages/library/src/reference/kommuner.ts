import { KOMMUNER_CSV } from './kommuner.csv.ts'
import { known, tableRows } from './table.ts'

export interface Kommun {
  readonly kommunkod: string
  /** The formal name: `Falu kommun`, `Region Gotland`. */
  readonly namn: string
  readonly kortnamn: string
  readonly lanskod: string
  readonly lan: string
  readonly organisationsnummer: string
  readonly folkmangd: number
  readonly folkmangdDatum: string
}

/** The 290 municipalities, by kommunkod. */
export const KOMMUNER: readonly Kommun[] = tableRows(KOMMUNER_CSV).map((row) => ({
  kommunkod: known(row, 'kommunkod'),
  namn: known(row, 'namn'),
  kortnamn: known(row, 'kortnamn'),
  lanskod: known(row, 'lanskod'),
  lan: known(row, 'lan'),
  organisationsnummer: known(row, 'organisationsnummer'),
  folkmangd: Number(known(row, 'folkmangd')),
  folkmangdDatum: known(row, 'folkmangd_datum'),
}))
