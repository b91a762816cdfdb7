import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import process from 'node:process'
import { Contest } from './contest.ts'
import { measureEdits, type Effort } from './measure-edits.ts'
import { measureEvaluation, measureGrowth, measureOpening } from './measure-whole-forms.ts'
import { isMet, type Measurement } from './measurement.ts'
import { workDone } from './samples.ts'
import { tableOf } from './table.ts'

/** Forms and how long each is measured: SurveyJS needs seconds for an edit of the largest, so it makes few of them, and the whole ends within minutes. */
const RUNS: readonly { readonly questions: number; readonly rows: number; readonly openings: number; readonly effort: Effort }[] = [
  { questions: 100, rows: 20, openings: 4, effort: { rounds: 20, quick: 20, slowEvery: 5, slowEdits: 8, slowSeconds: 10 } },
  { questions: 1_000, rows: 100, openings: 2, effort: { rounds: 20, quick: 20, slowEvery: 10, slowEdits: 8, slowSeconds: 10 } },
  { questions: 5_000, rows: 500, openings: 1, effort: { rounds: 20, quick: 20, slowEvery: 20, slowEdits: 4, slowSeconds: 10 } },
]

const json = process.argv.includes('--json')
const began = performance.now()
const measured: Measurement[] = []

for (const { openings, effort, ...size } of RUNS) {
  const contest = new Contest(size)
  tell(`${size.questions} questions, ${size.rows} rows: opening`)
  report([measureOpening(contest, openings)])
  tell(`${size.questions} questions, ${size.rows} rows: agreement, then edits`)
  report(measureEdits(contest, effort))
}
tell('evaluating a whole response')
report([measureEvaluation(new Contest({ questions: 1_000, rows: 100 }))])
tell('one edit among few and many questions')
report(measureGrowth({ questions: 100, rows: 20 }, { questions: 5_000, rows: 20 }))
if (!json) summarise()

function report(measurements: readonly Measurement[]): void {
  measured.push(...measurements)
  if (!json) return
  for (const { name, ours, peer, limit, unit } of measurements) console.log(JSON.stringify({ name, ours, peer, limit, unit }))
}

function summarise(): void {
  const missed = measured.filter((one) => !isMet(one)).length
  console.log(tableOf(measured))
  console.log()
  console.log('Median / 99th percentile of one answer settled; in brackets how often SurveyJS did it.')
  console.log(`${measured.length - missed} of ${measured.length} limits met. ${machine()}`)
  console.log(`${Math.round((performance.now() - began) / 1000)} s, ${workDone()} states and rows read.`)
}

function machine(): string {
  const load = loadavg()[0]?.toFixed(1)
  const memory = Math.round(totalmem() / 2 ** 30)
  return `Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${memory} GB, load ${load}.`
}

/** Progress, apart from the results. */
function tell(what: string): void {
  process.stderr.write(`${String(Math.round((performance.now() - began) / 1000)).padStart(4)} s  ${what}\n`)
}
