/** A value as a PDF writes it (ISO 32000-1, 7.3), as far as a dictionary is to be read; strings are bytes. */
export type PdfValue = null | boolean | number | Buffer | PdfName | PdfReference | readonly PdfValue[] | PdfDictionary

interface PdfName {
  readonly name: string
}

export interface PdfReference {
  readonly object: number
  readonly generation: number
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>

const DEEPEST = 20

/** The dictionary that begins at a place, after spaces; null where there is none, or it does not end. */
export function readDictionary(bytes: Buffer, from: number): PdfDictionary | null {
  const reader = new Reader(bytes.toString('latin1'), from)
  try {
    const value = reader.value(0)
    return value instanceof Map ? value : null
  } catch (error) {
    if (error instanceof NotRead) return null
    throw error
  }
}

class NotRead extends Error {}

/** Reads latin1 text, in which every letter is a byte. */
class Reader {
  readonly #text: string
  #at: number

  constructor(text: string, at: number) {
    this.#text = text
    this.#at = at
  }

  value(depth: number): PdfValue {
    if (depth > DEEPEST) throw new NotRead()
    this.#skipSpace()
    if (this.#take('<<')) return this.#dictionary(depth)
    if (this.#take('<')) return this.#hexString()
    if (this.#take('(')) return this.#literalString()
    if (this.#take('[')) return this.#array(depth)
    if (this.#take('/')) return { name: this.#name() }
    const reference = this.#match(/(\d{1,10})\s+(\d{1,5})\s+R(?![A-Za-z])/y)
    if (reference !== null) return { object: Number(reference[1]), generation: Number(reference[2]) }
    const number = this.#match(/[+-]?(?:\d+\.?\d*|\.\d+)/y)
    if (number !== null) return Number(number[0])
    const word = this.#match(/true|false|null/y)
    if (word === null) throw new NotRead()
    return word[0] === 'null' ? null : word[0] === 'true'
  }

  #dictionary(depth: number): PdfDictionary {
    const found = new Map<string, PdfValue>()
    for (;;) {
      this.#skipSpace()
      if (this.#take('>>')) return found
      if (!this.#take('/')) throw new NotRead()
      const key = this.#name()
      found.set(key, this.value(depth + 1))
    }
  }

  #array(depth: number): readonly PdfValue[] {
    const found: PdfValue[] = []
    for (;;) {
      this.#skipSpace()
      if (this.#take(']')) return found
      found.push(this.value(depth + 1))
    }
  }

  #hexString(): Buffer {
    const [, digits = ''] = this.#match(/([0-9A-Fa-f\s]*)>/y) ?? this.#fail()
    const whole = digits.replaceAll(/\s/g, '')
    return Buffer.from(whole.length % 2 === 0 ? whole : `${whole}0`, 'hex')
  }

  #literalString(): Buffer {
    let text = ''
    for (let open = 1; ;) {
      const [plain = ''] = this.#match(/[^()\\\r]*/y) ?? []
      text += plain
      if (this.#take('\\')) text += this.#escaped()
      else if (this.#match(/\r\n?/y) !== null) text += '\n'
      else if (this.#take('(')) {
        open += 1
        text += '('
      } else if (this.#take(')')) {
        open -= 1
        if (open === 0) return Buffer.from(text, 'latin1')
        text += ')'
      } else throw new NotRead()
    }
  }

  #escaped(): string {
    const octal = this.#match(/[0-7]{1,3}/y)
    if (octal !== null) return String.fromCharCode(Number.parseInt(octal[0], 8) & 0xff)
    // A line that ends within a string goes on.
    if (this.#match(/\r\n?|\n/y) !== null) return ''
    const [letter = ''] = this.#match(/[\s\S]/y) ?? this.#fail()
    return ESCAPES[letter] ?? letter
  }

  #name(): string {
    const [name = ''] = this.#match(/[^\s()<>[\]{}/%]*/y) ?? []
    return name.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  }

  #skipSpace(): void {
    this.#match(/(?:[\s\0]+|%[^\r\n]*)*/y)
  }

  #take(mark: string): boolean {
    if (!this.#text.startsWith(mark, this.#at)) return false
    this.#at += mark.length
    return true
  }

  /** What a sticky pattern finds here; the place is then after it. */
  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)
    if (found !== null) this.#at = pattern.lastIndex
    return found
  }

  #fail(): never {
    throw new NotRead()
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
