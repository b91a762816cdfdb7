/** What stands where a character cannot be shown: an empty square, which the font has. */
export const NOT_SHOWN = '\u25A1'

const LINE_BREAK = /\r\n|[\r\u0085\u2028\u2029]/g
const GRAPHEMES = new Intl.Segmenter('sv', { granularity: 'grapheme' })

/**
 * The text as a font of the given coverage can show it, in the composed form. Whatever it has no glyph for (emoji, other
 * scripts), controls and marks of direction become one visible square each, so that nothing falls back to a font that is not
 * embedded, and nothing vanishes unseen.
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  const composed = text.normalize('NFC').replace(LINE_BREAK, '\n').replaceAll('\t', ' ')
  if (isShown(composed, hasGlyph)) return composed
  return Array.from(GRAPHEMES.segment(composed), ({ segment }) => (isShown(segment, hasGlyph) ? segment : NOT_SHOWN)).join('')
}

function isShown(text: string, hasGlyph: (codePoint: number) => boolean): boolean {
  for (const character of text) {
    if (character === '\n') continue
    if (/[\p{C}]/u.test(character) && character !== '\u00AD') return false
    if (!hasGlyph(character.codePointAt(0) ?? 0)) return false
  }
  return true
}
