import { createHash } from 'node:crypto'

const TAB = 0x09
const LINE_FEED = 0x0a
const FORM_FEED = 0x0c
const CARRIAGE_RETURN = 0x0d
const END_OF_FILE_OF_DOS = 0x1a
const SPACE = 0x20

const ALLOWED_IN_TEXT = new Set([TAB, LINE_FEED, FORM_FEED, CARRIAGE_RETURN, END_OF_FILE_OF_DOS])

/** What is learnt of a file by its bytes going past once: its hash, and whether all of it is text. */
export class PassingBytes {
  readonly #hash = createHash('sha256')
  #length = 0
  /** In an encoding of one byte a character, or UTF-8. */
  #isText = true
  #isUtf16 = true
  /** Where the other half of a UTF-16 code unit is in the next piece. */
  #half: number | null = null
  #isLittleEndian = true
  #isFirst = true

  update(piece: Buffer): void {
    this.#hash.update(piece)
    if (this.#isText) this.#isText = piece.every((byte) => byte >= SPACE || ALLOWED_IN_TEXT.has(byte))
    if (this.#isUtf16) this.#isUtf16 = this.#readUtf16(piece)
    this.#length += piece.length
  }

  get isText(): boolean {
    return this.#length > 0 && (this.#isText || this.isUtf16)
  }

  /** Text as Excel saves it under the name of Unicode text. */
  get isUtf16(): boolean {
    return this.#isUtf16 && this.#length >= 2 && this.#half === null
  }

  sha256(): string {
    return this.#hash.copy().digest('hex')
  }

  #readUtf16(piece: Buffer): boolean {
    for (const byte of piece) {
      if (this.#half === null) {
        this.#half = byte
        continue
      }
      const unit = this.#isLittleEndian ? this.#half | (byte << 8) : (this.#half << 8) | byte
      this.#half = null
      if (this.#isFirst) {
        this.#isFirst = false
        if (unit !== 0xfeff && unit !== 0xfffe) return false
        this.#isLittleEndian = unit === 0xfeff
      } else if (unit < SPACE && !ALLOWED_IN_TEXT.has(unit)) return false
    }
    return true
  }
}
