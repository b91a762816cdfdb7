import { Decimal } from 'decimal.js'
import type { Path, Value } from '@aterrapport/domain/form/value.ts'

export type Fault = 'required' | 'number' | 'least' | 'most' | 'decimals' | 'length' | 'choice' | 'check'

const NONE: readonly Fault[] = []

/** What the whole form keeps count of, and what an answer changed. */
export class Tally {
  visible = 0
  errors = 0
  changed: Field[] = []
}

/** One question or cell: what was given, what it is as a value, whether it is asked, and what is wrong with it. */
export class Field {
  readonly path: Path
  readonly tally: Tally
  readonly required: boolean
  given: Value = null
  number: Decimal | null = null
  visible = false
  faults: readonly Fault[] = NONE

  constructor(path: Path, tally: Tally, required = false) {
    this.path = path
    this.tally = tally
    this.required = required
  }

  give(value: Value): void {
    this.given = value
    this.number = typeof value === 'string' ? decimal(value) : null
  }

  /** A value that is worked out; told as changed only when it is another. */
  reckon(number: Decimal | null): boolean {
    if (number === this.number || (number !== null && this.number !== null && number.eq(this.number))) return false
    this.number = number
    this.tally.changed.push(this)
    return true
  }

  show(visible: boolean): void {
    if (visible === this.visible) return
    this.visible = visible
    this.tally.visible += visible ? 1 : -1
    this.tally.changed.push(this)
  }

  blame(faults: readonly Fault[]): void {
    const now = this.visible ? faults : NONE
    if (now.length === this.faults.length && now.every((fault, at) => fault === this.faults[at])) return
    this.tally.errors += now.length - this.faults.length
    this.faults = now
    this.tally.changed.push(this)
  }

  /** The field is there no longer. */
  leave(): void {
    this.show(false)
    this.blame(NONE)
  }
}

const DECIMAL = /^-?\d+(\.\d+)?$/

function decimal(text: string): Decimal | null {
  return DECIMAL.test(text) ? new Decimal(text) : null
}

export interface NumberRules {
  readonly decimals: number
  readonly least: Decimal
  readonly most: Decimal | null
}

const MISSING: readonly Fault[] = ['required']

export function blank({ given }: Field): boolean {
  return given === null || (typeof given === 'string' && given.trim() === '')
}

export function faultsOfNumber(field: Field, { decimals, least, most }: NumberRules): readonly Fault[] {
  const { number } = field
  if (blank(field)) return field.required ? MISSING : NONE
  if (number === null) return ['number']
  const faults: Fault[] = []
  if (number.decimalPlaces() > decimals) faults.push('decimals')
  if (number.lt(least)) faults.push('least')
  if (most !== null && number.gt(most)) faults.push('most')
  return faults.length === 0 ? NONE : faults
}

export function faultsOfText(field: Field, longest: number): readonly Fault[] {
  if (blank(field)) return field.required ? MISSING : NONE
  return typeof field.given === 'string' && field.given.length > longest ? ['length'] : NONE
}

export function faultsOfTruth(field: Field): readonly Fault[] {
  return field.given === null && field.required ? MISSING : NONE
}
