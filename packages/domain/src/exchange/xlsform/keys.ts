import { KEYWORDS } from '../../expression/operations.ts'
import { CONTEXT_SPACES } from '../../questionnaire/names.ts'

const LONGEST = 60

/** A name as our keys are written: lower-case ASCII letters, digits and underscores, a letter first. */
export function asKey(name: string, first: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
  const started = /^[a-z]/.test(plain) ? plain : plain === '' ? first : `${first}_${plain}`
  return started.slice(0, LONGEST).replace(/_+$/, '')
}

/** Gives every name a key that nothing else has. */
export class Keys {
  readonly #taken = new Set<string>()

  take(name: string, first: string): string {
    const wanted = asKey(name, first)
    const base = KEYWORDS.includes(wanted) || CONTEXT_SPACES.has(wanted) ? `${wanted}_svar` : wanted
    let key = base
    for (let number = 2; this.#taken.has(key); number += 1) key = `${base.slice(0, LONGEST - 6)}_${number}`
    this.#taken.add(key)
    return key
  }
}
