import type { Content } from './content.ts'
import type { PassingBytes } from './passing-bytes.ts'

const HTML = /<(?:!doctype\s+html|html|head|body|script|iframe|svg|\?xml)[\s>]/i
const FLAG = /^#FLAGGA\s+[01]\s*$/m
const DELIMITERS = [';', ',', '\t'] as const
const SAMPLE = 16_384

/** The beginning of a text, of whole lines where it is longer. */
export interface Beginning {
  readonly text: string
  readonly isAll: boolean
}

/** The beginning of a text as one character a byte, which is enough for the ASCII that is looked for, or as UTF-16. */
export async function beginningOf(content: Content, { isUtf16 }: PassingBytes): Promise<Beginning> {
  const bytes = await content.read(0, SAMPLE)
  const isAll = content.bytes <= SAMPLE
  const isBigEndian = bytes[0] === 0xfe
  const text = isUtf16 ? new TextDecoder(isBigEndian ? 'utf-16be' : 'utf-16le').decode(bytes) : bytes.toString('latin1')
  return { text: text.replace(/^\u00EF\u00BB\u00BF/, ''), isAll }
}

/** SIE files begin with a flag item, in whatever 8-bit encoding or UTF-8 they are written. */
export function looksLikeSie({ text }: Beginning): boolean {
  return FLAG.test(text.slice(0, 500))
}

/** HTML, SVG and other XML: whatever a browser might run. */
export function looksLikeHtml({ text }: Beginning): boolean {
  return HTML.test(text)
}

/** Delimited text: on most of the first whole lines some delimiter stands equally often. Above and below a table there may be a title and a total. */
export function looksLikeCsv({ text, isAll }: Beginning): boolean {
  const lines = text.replaceAll(/"[^"]*"/g, '').split(/\r\n|\r|\n/)
  const whole = (isAll ? lines : lines.slice(0, -1)).filter((line) => line.trim() !== '')
  return DELIMITERS.some((delimiter) => {
    const counts = new Map<number, number>()
    for (const line of whole) {
      const count = line.split(delimiter).length - 1
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1)
    }
    return Math.max(0, ...counts.values()) * 2 > whole.length
  })
}
