/**
 * The cells of a block copied from a spreadsheet: parted by tabs and line breaks, quoted where a cell holds those itself. Null where it
 * is a single value, which the field itself takes.
 */
export function pastedBlock(text: string): readonly (readonly string[])[] | null {
  if (!/[\t\r\n]/.test(text.replace(/\r?\n$/, ''))) return null
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y
  while (cell.lastIndex < text.length) {
    const [, quoted, plain = '', end] = cell.exec(text) ?? ['', undefined, '', '']
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim())
    if (end === '\t' && cell.lastIndex === text.length) rows.at(-1)?.push('')
    if (end !== '\t' && cell.lastIndex < text.length) rows.push([])
  }
  const isBlock = rows.length > 1 || (rows[0]?.length ?? 0) > 1
  return isBlock ? rows : null
}
