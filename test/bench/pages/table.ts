/** One figure of the pages, ours beside the peers'. */
export interface Figure {
  readonly name: string
  readonly unit: 'ms' | 'kB' | ''
  readonly ours: number
  readonly byHand: number | null
  readonly surveyJs: number | null
  /** Null where nothing is promised. */
  readonly limit: number | null
  /** Whether the limit is the least it may be; else it is the most. */
  readonly least: boolean
}

export function isMet({ ours, limit, least }: Figure): boolean {
  return limit !== null && (least ? ours >= limit : ours <= limit)
}

/** The figures as a table in Markdown. */
export function tableOf(figures: readonly Figure[]): string {
  const lines = [['what', 'ours', 'by hand', 'SurveyJS', 'limit', ''], ...figures.map(lineOf)]
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? []
  const [head = [], ...rows] = lines.map((line) =>
    line.map((cell, at) => (at === 0 || at === 5 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))),
  )
  const rule = widths.map((width, at) => (at === 0 || at === 5 ? '-'.repeat(Math.max(3, width)) : `${'-'.repeat(width - 1)}:`))
  return [head, rule, ...rows].map((line) => `| ${line.join(' | ')} |`).join('\n')
}

function lineOf(figure: Figure): readonly string[] {
  const { name, ours, byHand, surveyJs, limit, least } = figure
  const told = (value: number | null) => (value === null ? '' : shown(value, figure.unit))
  const verdict = limit === null ? '' : isMet(figure) ? 'met' : 'not met'
  return [name, told(ours), told(byHand), told(surveyJs), limit === null ? '' : `${least ? '≥' : '≤'} ${told(limit)}`, verdict]
}

function shown(value: number, unit: Figure['unit']): string {
  const digits = unit === '' ? String(value) : value.toFixed(1)
  return unit === '' ? digits : `${digits} ${unit}`
}
