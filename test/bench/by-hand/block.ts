import { Decimal } from 'decimal.js'
import type { Value } from '@aterrapport/domain/form/value.ts'
import { Field, faultsOfNumber, faultsOfText, faultsOfTruth, type NumberRules, type Tally } from './field.ts'
import type { Section } from './section.ts'

export const ZERO = new Decimal(0)
const KRONOR: NumberRules = { decimals: 0, least: ZERO, most: null }
const ORE: NumberRules = { decimals: 2, least: ZERO, most: null }
const SHARE: NumberRules = { decimals: 2, least: ZERO, most: new Decimal(100) }
const COUNT: NumberRules = { decimals: 0, least: ZERO, most: new Decimal(1000) }

/** Ten questions that hang on each other, each followed by hand. */
export class Block {
  readonly #section: Section
  readonly #fields: ReadonlyMap<string, readonly [Field, () => void]>
  readonly gate: Field
  readonly why: Field
  readonly received: Field
  readonly staff: Field
  readonly consultants: Field
  readonly share: Field
  readonly count: Field
  readonly used: Field
  readonly unspent: Field
  readonly explain: Field

  constructor(at: number, section: Section, tally: Tally) {
    this.#section = section
    const field = (name: string, required = false) => new Field(`b${at}_${name}`, tally, required)
    this.gate = field('gate', true)
    this.why = field('why', true)
    this.received = field('received', true)
    this.staff = field('staff', true)
    this.consultants = field('consultants', true)
    this.share = field('share')
    this.count = field('count')
    this.used = field('used')
    this.unspent = field('unspent')
    this.explain = field('explain', true)
    const reactions: readonly (readonly [Field, () => void])[] = [
      [this.gate, () => this.#gateChanged()],
      [this.why, () => this.#judgeWhy()],
      [this.received, () => this.#receivedChanged()],
      [this.staff, () => this.#staffChanged()],
      [this.consultants, () => this.#consultantsChanged()],
      [this.share, () => this.share.blame(faultsOfNumber(this.share, SHARE))],
      [this.count, () => this.count.blame(faultsOfNumber(this.count, COUNT))],
      [this.explain, () => this.#judgeExplain()],
    ]
    this.#fields = new Map(reactions.map((reaction) => [reaction[0].path, reaction]))
  }

  get fields(): readonly Field[] {
    const { gate, why, received, staff, consultants, share, count, used, unspent, explain } = this
    return [gate, why, received, staff, consultants, share, count, used, unspent, explain]
  }

  answerable(): Iterable<string> {
    return this.#fields.keys()
  }

  give(path: string, value: Value): void {
    this.#fields.get(path)?.[0].give(value)
  }

  answer(path: string, value: Value): void {
    const found = this.#fields.get(path)
    if (found === undefined) return
    const [field, react] = found
    field.give(value)
    field.tally.changed.push(field)
    react()
  }

  /** Everything once, when the form is opened. */
  open(): void {
    for (const field of [this.gate, this.received, this.staff, this.share, this.count, this.used, this.unspent]) field.show(true)
    this.gate.blame(faultsOfTruth(this.gate))
    this.why.show(this.gate.given === false)
    this.consultants.show(this.gate.given === true)
    this.#judgeWhy()
    this.used.number = this.#usedNow()
    this.unspent.number = this.#unspentNow()
    this.explain.show(this.unspent.number?.gt(ZERO) === true)
    this.#judgeExplain()
    this.#judgeReceived()
    this.staff.blame(faultsOfNumber(this.staff, ORE))
    this.#judgeConsultants()
    this.share.blame(faultsOfNumber(this.share, SHARE))
    this.count.blame(faultsOfNumber(this.count, COUNT))
  }

  #gateChanged(): void {
    this.gate.blame(faultsOfTruth(this.gate))
    this.why.show(this.gate.given === false)
    this.#judgeWhy()
    this.consultants.show(this.gate.given === true)
    this.#consultantsChanged()
  }

  #receivedChanged(): void {
    this.#reckonUnspent()
    this.#judgeReceived()
    this.#judgeConsultants()
  }

  #staffChanged(): void {
    this.staff.blame(faultsOfNumber(this.staff, ORE))
    this.#reckonUsed()
  }

  #consultantsChanged(): void {
    this.#judgeConsultants()
    this.#reckonUsed()
  }

  #reckonUsed(): void {
    const before = this.used.number
    if (!this.used.reckon(this.#usedNow())) return
    this.#section.usedChanged(before, this.used.number)
    this.#reckonUnspent()
    this.#judgeReceived()
  }

  #usedNow(): Decimal | null {
    const staff = this.staff.number
    const consultants = this.consultants.visible ? this.consultants.number : null
    if (staff === null) return consultants
    return consultants === null ? staff : staff.plus(consultants)
  }

  #reckonUnspent(): void {
    if (!this.unspent.reckon(this.#unspentNow())) return
    this.explain.show(this.unspent.number?.gt(ZERO) === true)
    this.#judgeExplain()
  }

  #unspentNow(): Decimal | null {
    const received = this.received.number
    const used = this.used.number
    return received === null || used === null ? null : received.minus(used)
  }

  #judgeReceived(): void {
    const faults = faultsOfNumber(this.received, KRONOR)
    const { number } = this.received
    const tooMuch = number !== null && this.used.number?.gt(number) === true
    this.received.blame(tooMuch ? [...faults, 'check'] : faults)
  }

  #judgeConsultants(): void {
    this.consultants.blame(faultsOfNumber(this.consultants, { ...ORE, most: this.received.number }))
  }

  #judgeWhy(): void {
    this.why.blame(faultsOfText(this.why, 200))
  }

  #judgeExplain(): void {
    this.explain.blame(faultsOfText(this.explain, 500))
  }
}
