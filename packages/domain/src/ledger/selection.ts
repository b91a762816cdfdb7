import type { LedgerEntry } from './entry.ts'
import type { DimensionFound } from './overview.ts'

/** Some objects of one dimension: an entry is of them when it is posted on any of them, however many. */
export interface ObjectChoice {
  readonly dimension: string
  readonly objects: readonly string[]
}

/** Which entries of a file are meant. */
export interface LedgerSelection {
  /** The calendar year they are booked in; null for a file that tells no days. */
  readonly year: number | null
  /** The objects they are posted on; null for all that is in the file. */
  readonly of: ObjectChoice | null
  /** Of those, only the ones that are posted on these too, of another dimension: a project within some cost centres. */
  readonly within: ObjectChoice | null
}

export type Outside = 'otherYear' | 'otherObject'

/** Why an entry is outside a selection; null when it is within. */
export function choosing({ year, of, within }: LedgerSelection): (entry: LedgerEntry) => Outside | null {
  const choices = [of, within].flatMap((choice) => (choice === null ? [] : [isOnAny(choice)]))
  return (entry) => {
    if (year !== null && Number(entry.date?.slice(0, 4)) !== year) return 'otherYear'
    // Of the balances of a period, those without objects are the account's whole.
    if (choices.length === 0) return entry.voucher !== null || entry.objects.length === 0 ? null : 'otherObject'
    return choices.every((isOn) => isOn(entry)) ? null : 'otherObject'
  }
}

function isOnAny({ dimension, objects }: ObjectChoice): (entry: LedgerEntry) => boolean {
  const chosen = new Set(objects)
  return (entry) => entry.objects.some((posted) => posted.dimension === dimension && chosen.has(posted.object))
}

/** An object that was chosen, by the names that the file has for it. */
export interface ChosenObject {
  readonly dimension: string
  readonly object: string
  readonly name: string
}

/** The objects of a selection in its order, by name, for somebody who does not have the file. */
export function chosenObjects({ of, within }: LedgerSelection, found: readonly DimensionFound[]): readonly ChosenObject[] {
  return [of, within].flatMap((choice) => {
    const known = found.find(({ dimension }) => dimension === choice?.dimension)
    return (choice?.objects ?? []).map((object) => ({
      dimension: known?.name ?? choice?.dimension ?? '',
      object,
      name: known?.objects.find((one) => one.object === object)?.name ?? '',
    }))
  })
}
