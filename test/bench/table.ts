import { EDITS } from './edits.ts'
import { kinds } from './measure-edits.ts'
import { isMet, type Measurement } from './measurement.ts'

/** All measurements as one table in Markdown: a line an edit, with what it is measured against beside it. */
export function tableOf(measurements: readonly Measurement[]): string {
  const byName = new Map(measurements.map((one) => [one.name, one]))
  const sizes = [...new Set(measurements.map(({ name }) => name.match(/^edit\/(\d+)\//)?.[1]).filter((size) => size !== undefined))]
  const lines = [
    ['what', 'questions', 'ours', 'by hand', 'ratio', 'SurveyJS', 'times faster', 'limits'],
    ...sizes.flatMap((size) => kinds().map((kind) => editLine(byName, size, kind))),
    ...measurements.filter(({ name }) => !name.startsWith('edit/')).map(wholeLine),
  ]
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? []
  const [head = [], ...rows] = lines.map((line) => line.map((cell, column) => pad(cell, widths[column] ?? 0, column)))
  const rule = widths.map((width, column) => (column === 0 || column === 7 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [head, rule, ...rows].map((line) => `| ${line.join(' | ')} |`).join('\n')
}

type Line = readonly string[]

function editLine(byName: ReadonlyMap<string, Measurement>, size: string, kind: keyof typeof EDITS): Line {
  const of = (figure: string, peer: string) => byName.get(`edit/${size}/${kind}/${figure}/${peer}`)
  const all = [of('median', 'by-hand'), of('p99', 'by-hand'), of('median', 'surveyjs'), of('p99', 'surveyjs')]
  const [hand, handP99, survey, surveyP99] = all
  return [
    EDITS[kind],
    spaced(size),
    pair(hand?.ours, handP99?.ours, time),
    pair(hand?.peer, handP99?.peer, time),
    pair(ratio(hand), ratio(handP99), times),
    `${pair(survey?.peer, surveyP99?.peer, time)} (${survey?.repetitions})`,
    pair(faster(survey), faster(surveyP99), whole),
    verdict(all.filter((one) => one !== undefined)),
  ]
}

function wholeLine(measurement: Measurement): Line {
  const { name, ours, peer, repetitions } = measurement
  const [what = '', form = '', kind = ''] = name.split('/')
  if (what === 'open') {
    const slow = `${time(peer)} (${repetitions})`
    return ['opening the form', spaced(form), time(ours), '', '', slow, whole(faster(measurement)), verdict([measurement])]
  }
  if (what === 'evaluate') {
    return ['evaluating a response', spaced(form), time(ours), time(peer), times(ratio(measurement)), '', '', verdict([measurement])]
  }
  const [large = '', small = ''] = form.split('-against-')
  const label = `${EDITS[kinds().find((one) => one === kind) ?? 'text']}, ours in both`
  return [
    label,
    `${spaced(large)} : ${spaced(small)}`,
    `${time(ours)} : ${time(peer)}`,
    '',
    times(ratio(measurement)),
    '',
    '',
    verdict([measurement]),
  ]
}

function verdict(measurements: readonly Measurement[]): string {
  const missed = measurements.filter((one) => !isMet(one)).map(({ name }) => name.split('/').slice(3).join(' '))
  return missed.length === 0 ? 'met' : `not met${missed[0] === '' ? '' : `: ${missed.join(', ')}`}`
}

function ratio(measurement: Measurement | undefined): number {
  return measurement === undefined ? Number.NaN : measurement.ours / measurement.peer
}

function faster(measurement: Measurement | undefined): number {
  return measurement === undefined ? Number.NaN : measurement.peer / measurement.ours
}

function pair(median: number | undefined, p99: number | undefined, shown: (value: number) => string): string {
  return `${shown(median ?? Number.NaN)} / ${shown(p99 ?? Number.NaN)}`
}

function time(micros: number): string {
  if (micros >= 1e6) return `${(micros / 1e6).toPrecision(3)} s`
  if (micros >= 1e3) return `${(micros / 1e3).toPrecision(3)} ms`
  return `${micros >= 99.5 ? micros.toFixed(0) : micros.toPrecision(2)} µs`
}

function times(value: number): string {
  return value.toFixed(1)
}

function whole(value: number): string {
  return spaced(String(Math.round(value)))
}

/** Thousands parted as the README writes them. */
function spaced(digits: string): string {
  return digits.replaceAll(/\B(?=(\d{3})+$)/g, ' ')
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 || column === 7 ? cell.padEnd(width) : cell.padStart(width)
}
