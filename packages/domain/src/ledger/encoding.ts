/** How the bytes of a ledger file are to be read as text. */
export type LedgerEncoding = 'ascii' | 'utf-8' | 'cp437' | 'latin-1'

/**
 * SIE says code page 437, and files in the wild are also Latin-1 and UTF-8, whatever they say of themselves. Told by
 * evidence: which reading gives Swedish letters where letters may stand. Where there is none, what was declared stands.
 */
export function detectEncoding(bytes: Uint8Array, declared: LedgerEncoding): LedgerEncoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  const seen = { 'utf-8': 0, cp437: 0, 'latin-1': 0 }
  let high = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    high += 1
    const follow = utf8Length(bytes, at)
    if (follow > 0) {
      seen['utf-8'] += 2
      at += follow
      continue
    }
    if (!besideLetter(bytes, at)) continue
    if (CP437_LETTERS.has(byte)) seen.cp437 += 1
    if (LATIN_1_LETTERS.has(byte)) seen['latin-1'] += 1
  }
  if (high === 0) return 'ascii'
  const best = Math.max(seen['utf-8'], seen.cp437, seen['latin-1'])
  if (best === 0 || (declared !== 'ascii' && seen[declared] === best)) return declared === 'ascii' ? 'latin-1' : declared
  if (seen['utf-8'] === best) return 'utf-8'
  return seen.cp437 === best ? 'cp437' : 'latin-1'
}

/** The text of some bytes. Bytes that mean nothing in UTF-8 become U+FFFD, and are so seen. */
export function decode(bytes: Uint8Array, encoding: LedgerEncoding): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += STRIDE) text += decodeStretch(bytes, at, encoding)
  return text
}

/** A stretch is short enough to be spread into the arguments of one call. */
const STRIDE = 4096

function decodeStretch(bytes: Uint8Array, from: number, encoding: LedgerEncoding): string {
  const stretch = bytes.subarray(from, from + STRIDE)
  if (stretch.every((byte) => byte < 0x80)) return String.fromCharCode(...stretch)
  if (encoding === 'cp437') return String.fromCharCode(...Array.from(stretch, (byte) => CP437.charCodeAt(byte - 0x80) || byte))
  if (encoding !== 'utf-8') return String.fromCharCode(...Array.from(stretch, (byte) => WINDOWS_1252.get(byte) ?? byte))
  return decodeUtf8Stretch(bytes, from)
}

/** Reads the characters that begin in the stretch; one that began in the stretch before has been read there. */
function decodeUtf8Stretch(bytes: Uint8Array, from: number): string {
  const to = Math.min(from + STRIDE, bytes.length)
  const points: number[] = []
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0
    const follow = byte < 0x80 ? 0 : utf8Length(bytes, at)
    if (byte < 0x80) points.push(byte)
    else if (follow > 0) points.push(pointAt(bytes, at, follow))
    else if (!isWithinCharacter(bytes, at)) points.push(0xfffd)
    at += follow
  }
  return String.fromCodePoint(...points)
}

function pointAt(bytes: Uint8Array, at: number, follow: number): number {
  let point = (bytes[at] ?? 0) & (0x3f >> follow)
  for (let next = 1; next <= follow; next += 1) point = (point << 6) | ((bytes[at + next] ?? 0) & 0x3f)
  return point >= 0x11_00_00 || (point >= 0xd8_00 && point < 0xe0_00) ? 0xfffd : point
}

/** How many bytes follow the first of a character of UTF-8; 0 where none begins. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  const follow = first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : 0
  for (let next = 1; next <= follow; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  return follow
}

function isWithinCharacter(bytes: Uint8Array, at: number): boolean {
  for (let back = 1; back <= 3; back += 1) if (utf8Length(bytes, at - back) >= back) return true
  return false
}

function besideLetter(bytes: Uint8Array, at: number): boolean {
  return isLetter(bytes[at - 1]) || isLetter(bytes[at + 1])
}

function isLetter(byte = 0): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
}

/** å ä ö Å Ä Ö é É ü Ü in code page 437. */
const CP437_LETTERS: ReadonlySet<number> = new Set([0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82, 0x90, 0x81, 0x9a])
/** The same in Latin-1. */
const LATIN_1_LETTERS: ReadonlySet<number> = new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9, 0xc9, 0xfc, 0xdc])

/** The upper half of code page 437. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0'

/** Where Windows-1252 differs from Latin-1, and files called Latin-1 are it. */
const WINDOWS_1252: ReadonlyMap<number, number> = new Map(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ', (character, at) => [0x80 + at, character.charCodeAt(0)]),
)
