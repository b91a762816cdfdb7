import { accept, refuse, type Result } from '../result.ts'

/** What a file seems to be when it is not a text in UTF-8. */
export interface EncodingFault {
  readonly found: 'utf-16' | 'latin-1' | 'workbook' | 'unknown'
}

/** The text of a file in UTF-8, with or without a byte order mark. Other encodings are refused rather than guessed: a guess can turn Åre into something else. */
export function decodeUtf8(bytes: Uint8Array): Result<string, EncodingFault> {
  const [first, second] = bytes
  if (first === 0x50 && second === 0x4b) return refuse({ found: 'workbook' })
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.includes(0)) return refuse({ found: 'utf-16' })
  try {
    // The language itself has no other decoder, and this one refuses whatever is not UTF-8.
    const text = decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
    return accept(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch {
    return refuse({ found: bytes.some((byte) => SWEDISH_LETTERS.has(byte)) ? 'latin-1' : 'unknown' })
  }
}

/** Å Ä Ö å ä ö é in Latin-1 and Windows-1252. */
const SWEDISH_LETTERS: ReadonlySet<number> = new Set([0xc5, 0xc4, 0xd6, 0xe5, 0xe4, 0xf6, 0xe9])
