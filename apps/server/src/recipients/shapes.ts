import type { CalendarDate } from '@aterrapport/domain/time/instant.ts'

export interface RecipientRow {
  readonly id: string
  readonly kind: 'municipality' | 'region' | 'rss' | 'other'
  readonly name: string
  readonly shortName: string
  readonly organisationsnummer: string
  readonly kommunkod: string | null
  readonly lan: string | null
  readonly population: number | null
  readonly populationDate: CalendarDate | null
}
