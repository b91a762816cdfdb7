import type { Outputs } from '../api.ts'

export type MyReport = Outputs['people']['reports'][number]

interface Grouped {
  /** What is one's own to do, the first due first. */
  readonly todo: readonly MyReport[]
  readonly others: readonly MyReport[]
  /** What nothing more is awaited of, by the grant's year, the latest first. */
  readonly over: readonly { readonly year: number; readonly reports: readonly MyReport[] }[]
}

/** Parts somebody's reports by whose turn it is. */
export function groupMine(reports: readonly MyReport[]): Grouped {
  const byDueDay = reports.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
  const over = reports.filter(({ turn }) => turn === 'over')
  const years = [...new Set(over.map(({ grant }) => grant.year))].toSorted((one, other) => other - one)
  return {
    todo: byDueDay.filter(({ turn }) => turn !== null && turn !== 'wait' && turn !== 'over'),
    others: byDueDay.filter(({ turn }) => turn === null || turn === 'wait'),
    over: years.map((year) => ({ year, reports: over.filter(({ grant }) => grant.year === year) })),
  }
}

/** Whether every word that is sought stands somewhere in what a report is called by. */
export function matches({ grant, recipient, round }: MyReport, sought: string): boolean {
  const text = `${grant.name} ${grant.year} ${grant.authority} ${recipient} ${round}`.toLowerCase()
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
