/** The Swedish letters in code page 437, by the table of it, not by ours. */
const CP437: Readonly<Record<string, number>> = { å: 0x86, ä: 0x84, ö: 0x94, Å: 0x8f, Ä: 0x8e, Ö: 0x99, é: 0x82 }

/** A text as the bytes of a file. In code page 437 only ASCII and Swedish letters. */
export function encode(text: string, encoding: 'cp437' | 'latin-1' | 'utf-8'): Uint8Array {
  if (encoding === 'utf-8') return utf8(text)
  return Uint8Array.from(text.split(''), (letter) => (encoding === 'cp437' ? CP437[letter] : undefined) ?? letter.charCodeAt(0))
}

function utf8(text: string): Uint8Array {
  const percent = encodeURIComponent(text.toWellFormed())
  return Uint8Array.from(percent.match(/%..|./g) ?? [], (one) => (one.length === 3 ? Number.parseInt(one.slice(1), 16) : one.charCodeAt(0)))
}
