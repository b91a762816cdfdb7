const HTML = /<(?:!doctype\s+html|html|head|body|script|iframe|svg|\?xml)[\s>]/i
const FLAG = /^#FLAGGA\s+[01]\s*$/m
const DELIMITERS = [';', ',', '\t'] as const

/** SIE files begin with a flag item, in whatever 8-bit encoding or UTF-8 they are written. */
export function looksLikeSie(content: Uint8Array): boolean {
  return looksLikeText(content) && FLAG.test(beginning(content).slice(0, 500))
}

/** HTML, SVG and other XML: whatever a browser might run. */
export function looksLikeHtml(content: Uint8Array): boolean {
  return looksLikeText(content) && HTML.test(beginning(content))
}

/** Delimited text: some delimiter stands equally often, at least once, on each of the first whole lines. */
export function looksLikeCsv(content: Uint8Array): boolean {
  if (!looksLikeText(content)) return false
  const lines = withoutQuoted(beginning(content)).split(/\r\n|\r|\n/)
  const whole = (content.length > SAMPLE ? lines.slice(0, -1) : lines).filter((line) => line.trim() !== '')
  const first = whole[0]
  if (first === undefined) return false
  return DELIMITERS.some(
    (delimiter) => count(first, delimiter) > 0 && whole.every((line) => count(line, delimiter) === count(first, delimiter)),
  )
}

/** Text has no control characters besides tabs, line breaks and the old end-of-file mark of DOS. */
export function looksLikeText(content: Uint8Array): boolean {
  return (
    content.length > 0 &&
    content.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x0c || byte === 0x1a)
  )
}

const SAMPLE = 16_384

/** The beginning as one character a byte, which is enough for the ASCII that is looked for. */
function beginning(content: Uint8Array): string {
  return Buffer.from(content.subarray(0, SAMPLE))
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '')
}

function withoutQuoted(text: string): string {
  return text.replaceAll(/"[^"]*"/g, '')
}

function count(line: string, delimiter: string): number {
  return line.split(delimiter).length - 1
}
