import { createRequire } from 'node:module'
import { Font } from '@react-pdf/renderer'

/** The family that every text of our documents is set in; the same as on the web pages. */
export const FONT_FAMILY = 'Source Sans 3'

/** Words longer than this may be broken anywhere: addresses of the web, and what somebody made without spaces. */
const LONGEST_WHOLE_WORD = 28

/** Of no width, but counted as a space by the line breaker: a place to break that shows no hyphen. It is taken out again before drawing (`withoutHiddenSpaces`). */
const BREAK_HERE = '\uFEFF'

const require = createRequire(import.meta.url)

const FILES = [
  { fontWeight: 400, src: require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf') },
  { fontWeight: 600, src: require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf') },
]

/** A font's answer to which characters it can draw. */
type Coverage = (codePoint: number) => boolean

const loaded = new Map<'coverage', Coverage>()

/** Registers and reads the fonts, once a process, and tells which characters all of them can draw. */
export async function loadFonts(): Promise<Coverage> {
  const ready = loaded.get('coverage')
  if (ready) return ready
  Font.register({ family: FONT_FAMILY, fonts: FILES })
  // Swedish words are not hyphenated by rules made for English, and no hyphen is put into what somebody wrote.
  Font.registerHyphenationCallback((word) => word.split(new RegExp(`(${BREAK_HERE})`)))
  await Promise.all(FILES.map(({ fontWeight }) => Font.load({ fontFamily: FONT_FAMILY, fontWeight })))
  const fonts = FILES.map(({ fontWeight }) => Font.getFont({ fontFamily: FONT_FAMILY, fontWeight })?.data)
  const coverage: Coverage = (codePoint) => fonts.every((font) => hasGlyph(font, codePoint))
  loaded.set('coverage', coverage)
  return coverage
}

/** The types of react-pdf know nothing of its fonts, which are fontkit's. */
function hasGlyph(font: unknown, codePoint: number): boolean {
  return (font as { hasGlyphForCodePoint(codePoint: number): boolean }).hasGlyphForCodePoint(codePoint)
}

const GRAPHEMES = new Intl.Segmenter('sv', { granularity: 'grapheme' })

/** The text with places to break in words that would be wider than a column. */
export function withBreaks(text: string): string {
  return text.replace(/\S+/gu, (word) => {
    if (word.length <= LONGEST_WHOLE_WORD) return word
    return Array.from(GRAPHEMES.segment(word), ({ segment }, place) =>
      place > 0 && place % 8 === 0 ? BREAK_HERE + segment : segment,
    ).join('')
  })
}
