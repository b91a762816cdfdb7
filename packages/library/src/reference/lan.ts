import { LAN_CSV } from './lan.csv.ts'
import { known, tableRows } from './table.ts'

export interface Lan {
  readonly lanskod: string
  readonly lan: string
  readonly kortnamn: string
  readonly antalKommuner: number
  readonly folkmangd: number
}

/** The 21 counties, by lanskod. */
export const LAN: readonly Lan[] = tableRows(LAN_CSV).map((row) => ({
  lanskod: known(row, 'lanskod'),
  lan: known(row, 'lan'),
  kortnamn: known(row, 'kortnamn'),
  antalKommuner: Number(known(row, 'antal_kommuner')),
  folkmangd: Number(known(row, 'folkmangd')),
}))
