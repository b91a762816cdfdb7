import { Chance } from '../design/chance.ts'
import { ARITY } from '../expression/operations.ts'
import type { Answers } from '../form/value.ts'
import { KEYS, LEAVES, PATHS, USUAL, VALUES, WORDS } from './hostile-words.ts'

/** Makes what nobody who means well would send: the same with every run, since a seed is all the chance there is. */
export class Hostile {
  readonly #chance: Chance

  constructor(seed: number) {
    this.#chance = new Chance(seed)
  }

  one<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new Error('There is nothing to take one of.')
    return this.#chance.one(items) as Item // one of them, which may be undefined itself
  }

  /** A document with something else at up to six of its places: odd values, other parts of itself, less or more. */
  spoilt(document: unknown): unknown {
    const copy: unknown = structuredClone(document)
    const places = placesIn(copy)
    for (let change = this.#chance.whole(1, 6); change > 0; change -= 1) {
      const { holder, key } = this.one(places)
      const elsewhere = this.one(places)
      switch (this.#chance.whole(0, 5)) {
        case 0:
          Reflect.deleteProperty(holder, key)
          break
        case 1:
          // A copy, since a document that holds itself cannot have been read from JSON.
          Reflect.set(holder, key, structuredClone(Reflect.get(elsewhere.holder, elsewhere.key)))
          break
        case 2:
          Reflect.set(holder, this.one(KEYS), this.value())
          break
        case 3:
          Reflect.set(holder, key, this.tree(4))
          break
        default:
          Reflect.set(holder, key, this.value())
      }
    }
    return copy
  }

  /** Odd JSON, and what only looks like it. */
  value(depth = 2): unknown {
    if (depth > 0 && this.#chance.happens(0.2)) {
      const inside = Array.from({ length: this.#chance.whole(0, 4) }, () => this.value(depth - 1))
      return this.#chance.happens(0.5) ? inside : Object.fromEntries(inside.map((value) => [this.one(KEYS), value]))
    }
    return this.one(VALUES)
  }

  /** A tree of an expression, mostly of the right shape and of any type. */
  tree(depth: number): unknown {
    if (this.#chance.happens(0.03)) return this.value()
    if (depth === 0 || this.#chance.happens(0.3)) return this.one(LEAVES)
    const call = this.one(OPERATIONS)
    const [least, most] = ARITY[call]
    const count = this.#chance.happens(0.9) ? this.#chance.whole(least, Math.min(most, least + 1)) : this.#chance.whole(0, 4)
    return { call, args: Array.from({ length: count }, () => this.tree(depth - 1)) }
  }

  /** What somebody might type as a formula, with words and signs in any order. */
  text(): string {
    return Array.from({ length: this.#chance.whole(0, 25) }, () => this.one(WORDS)).join(this.one(['', ' ', '  ', '\n']))
  }

  /** Answers at the paths of a form, and at some that it has not, as they might come over the wire. */
  answers(paths: readonly string[]): Answers {
    const given = Array.from({ length: this.#chance.whole(1, 25) }, () => [
      paths.length > 0 && this.#chance.happens(0.85) ? this.one(paths) : this.one(PATHS),
      this.#chance.happens(0.5) ? this.one(USUAL) : this.value(),
    ])
    return Object.fromEntries(given) as Answers // hostile on purpose
  }
}

const OPERATIONS = Object.keys(ARITY) as (keyof typeof ARITY)[] // ARITY has exactly the operations as its keys

interface Place {
  readonly holder: object
  readonly key: string
}

/** Every place of a document whose value another can take, in turn one inside the other. */
function placesIn(document: unknown): readonly Place[] {
  const places: Place[] = []
  const holders = [document]
  for (const holder of holders) {
    if (typeof holder !== 'object' || holder === null) continue
    for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
      places.push({ holder, key })
      holders.push(value)
    }
  }
  return places
}

export function nested(depth: number, inside: (inner: unknown) => unknown, innermost: unknown): unknown {
  let value = innermost
  for (let level = 0; level < depth; level += 1) value = inside(value)
  return value
}
