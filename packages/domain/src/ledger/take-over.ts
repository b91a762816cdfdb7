import type { Path, Value } from '../form/value.ts'
import { toOre, type Amount } from '../money/amount.ts'
import { accept, refuse, type Result } from '../result.ts'
import { amountPath, asAsked, type CostTable } from './cost-table.ts'
import type { AccountSum, LedgerSums } from './sums.ts'

/** Whose file it is, beside whose report it is to fill. */
export type Ownership = 'same' | 'other' | 'notTold'

/** Whether the file's organisationsnummer is the recipient's. One that cannot be read counts as not told: it says nothing of anybody. */
export function ownershipOf(organisationsnummer: string | null, recipient: string): Ownership {
  if (organisationsnummer === null) return 'notTold'
  return organisationsnummer === recipient ? 'same' : 'other'
}

/** An amount on its way from the file into the form. */
export interface TakenOver {
  readonly path: Path
  readonly row: string
  readonly value: Amount
  /** What the file says, before rounding. */
  readonly exact: Amount
  /** The accounts that the file has it on. */
  readonly accounts: readonly AccountSum[]
}

export type TakeOverRefusal =
  /** A shared accounting office may keep the books of several: the person must say that these are right. */
  | { readonly kind: 'ledger-of-another-organisation'; readonly organisationsnummer: string }
  | { readonly kind: 'ledger-holds-nothing-to-take-over' }
  | { readonly kind: 'no-cost-table' }

interface TakingOver {
  readonly table: CostTable
  /** The row that each cost type goes to; those that have none are left out. */
  readonly rowOf: (costType: string) => string | null
  readonly sums: LedgerSums
  readonly organisationsnummer: string | null
  readonly recipient: string
  /** The person has said that the books of another organisation are the right ones. */
  readonly acknowledged: boolean
}

/** The amounts that a file gives the cost table. Rows that the file says nothing of are left as they are. */
export function takeOver({
  table,
  rowOf,
  sums,
  organisationsnummer,
  recipient,
  acknowledged,
}: TakingOver): Result<readonly TakenOver[], TakeOverRefusal> {
  if (organisationsnummer !== null && ownershipOf(organisationsnummer, recipient) === 'other' && !acknowledged)
    return refuse({ kind: 'ledger-of-another-organisation', organisationsnummer })
  const taken = table.costTypes.flatMap(({ costType }): readonly TakenOver[] => {
    const sum = sums.rows.find((one) => one.costType === costType)
    const row = rowOf(costType)
    if (sum === undefined || row === null) return []
    const { amount, accounts } = sum
    return [{ path: amountPath(table, row), row, value: asAsked(toOre(amount), table), exact: amount, accounts }]
  })
  return taken.length === 0 ? refuse({ kind: 'ledger-holds-nothing-to-take-over' }) : accept(taken)
}

/** How an answer stands to the file it came from: as it was taken over, or changed since. */
export type OriginMark = 'fromFile' | 'changedSince'

/** The mark beside an answer; null where none was taken over, or it has been emptied. */
export function originMark(taken: Amount | null, now: Value): OriginMark | null {
  if (taken === null || now === null) return null
  return now === taken ? 'fromFile' : 'changedSince'
}
