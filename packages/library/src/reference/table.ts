/** The rows of one of our own tables, by the names of its heading: comma-separated, without quotation marks. */
export function tableRows(csv: string): readonly Readonly<Record<string, string>>[] {
  const [heading = '', ...lines] = csv.trim().split('\n')
  const names = heading.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    if (cells.length !== names.length) throw new Error(`${line}: ${cells.length} cells, not ${names.length}`)
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
  })
}

/** A cell that is never blank. */
export function known(row: Readonly<Record<string, string>>, name: string): string {
  const cell = row[name]
  if (cell === undefined || cell === '') throw new Error(`${name} is blank in ${JSON.stringify(row)}`)
  return cell
}
