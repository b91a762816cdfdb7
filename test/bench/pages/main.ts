import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { type BrowserContext, chromium } from '@playwright/test'
import { freePort } from '../../browser/app.ts'
import type { Size } from '../layout.ts'
import { type Typing, TYPING_IN_BLOCK, TYPING_IN_TABLE, TYPING_IN_TEXT, typeAndTime } from './keystrokes.ts'
import { type Scores, scoresOf } from './lighthouse.ts'
import { type OpenReport, startProduct } from './product.ts'
import { servePeers } from './serve.ts'
import { type Figure, isMet, tableOf } from './table.ts'
import { type Weight, weigh } from './weight.ts'

const SMALL: Size = { questions: 50, rows: 0 }
const LARGE: Size = { questions: 200, rows: 100 }
const KEYSTROKES: readonly { readonly size: Size; readonly typing: Typing }[] = [
  { size: SMALL, typing: TYPING_IN_BLOCK },
  { size: SMALL, typing: TYPING_IN_TEXT },
  { size: LARGE, typing: TYPING_IN_BLOCK },
  { size: LARGE, typing: TYPING_IN_TEXT },
  { size: LARGE, typing: TYPING_IN_TABLE },
]
const SLOWED = 4
/** Typed in turns, so that a busy moment of the machine meets all of them. */
const TYPED = 24
const TURNS = 3
const MOST_BYTES = 130_000
const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
]

const json = process.argv.includes('--json')
const began = performance.now()
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const profile = await mkdtemp(join(tmpdir(), 'aterrapport-bench-'))
const port = await freePort()
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
const remembering = await chromium.launchPersistentContext(profile, {
  executablePath,
  // In the language of those who answer: another one's words come a moment later.
  args: [...CHROMIUM_FLAGS, '--lang=sv-SE', '--accept-lang=sv-SE', `--remote-debugging-port=${port}`],
})
const peers = await servePeers()
const product = await startProduct(browser)
const figures: Figure[] = []

try {
  tell('reports of both sizes')
  const reports = new Map<Size, OpenReport>([
    [SMALL, await product.report(SMALL)],
    [LARGE, await product.report(LARGE)],
  ])
  await weights(reportOf(reports, SMALL))
  for (const { size, typing } of KEYSTROKES) await keystrokes(reportOf(reports, size), size, typing)
  await judged(reportOf(reports, SMALL))
} catch (error) {
  console.error(error)
  process.exitCode = 1
} finally {
  await product.app.stop()
  peers.stop()
  await Promise.all([browser.close(), remembering.close()])
  await rm(profile, { recursive: true, force: true })
}
if (!json) {
  console.log(tableOf(figures))
  console.log(`${figures.filter(isMet).length} of ${figures.filter(({ limit }) => limit !== null).length} limits met.`)
}

async function weights(report: OpenReport): Promise<void> {
  tell('what the pages transfer')
  const { url } = product.app
  const first = await weigh(await browser.newContext(), `${url}/`, 'h1')
  const section = await weigh(report.context, report.address('s0'), '#q-b1_staff')
  const survey = await weigh(await browser.newContext(), peerAddress('survey', SMALL, 's0'), 'input')
  const hand = await weigh(await browser.newContext(), peerAddress('by-hand', SMALL, 's0'), 'input')
  const kilobytes = ({ bytes }: Weight) => bytes / 1000
  const theirs = { byHand: kilobytes(hand), surveyJs: kilobytes(survey) }
  tellFigure({ name: 'first page, transferred', unit: 'kB', ours: kilobytes(first), ...theirs, limit: MOST_BYTES / 1000, least: false })
  tellFigure({ name: 'a section of 50 questions, transferred', unit: 'kB', ours: kilobytes(section), ...theirs, limit: null, least: false })
  tellFigure({
    name: 'round trips of data to open a draft',
    unit: '',
    ours: section.roundTrips,
    byHand: null,
    surveyJs: null,
    limit: 1,
    least: false,
  })
}

async function keystrokes(report: OpenReport, size: Size, typing: Typing): Promise<void> {
  tell(`typing: ${typing.name}, ${size.questions} questions`)
  const ours: number[] = []
  const byHand: number[] = []
  const surveyJs: number[] = []
  for (let turn = 0; turn < TURNS; turn++) {
    ours.push(...(await timed(report.context, report.address(typing.section), typing)))
    byHand.push(...(await timed(await desk(), peerAddress('by-hand', size, typing.section), typing)))
    // So much slower that one turn tells it.
    if (turn === 0) surveyJs.push(...(await timed(await desk(), peerAddress('survey', size, typing.section), typing)))
  }
  for (const [figure, share] of [
    ['median', 0.5],
    ['98th percentile', 0.98],
  ] as const) {
    const at = (times: readonly number[]) => quantile(times, share)
    tellFigure({
      name: `keystroke, ${typing.name}, ${size.questions} questions, ${figure}`,
      unit: 'ms',
      ours: at(ours),
      byHand: at(byHand),
      surveyJs: at(surveyJs),
      limit: 1.3 * at(byHand),
      least: false,
    })
  }
}

async function timed(context: BrowserContext, address: string, typing: Typing): Promise<readonly number[]> {
  const page = await context.newPage()
  const slow = await context.newCDPSession(page)
  await page.goto(address)
  await page.locator('input').first().waitFor()
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  const times = await typeAndTime(page, typing, TYPED)
  await page.close()
  return times
}

async function judged(report: OpenReport): Promise<void> {
  await remembering.addCookies(await report.context.cookies())
  const scores: Record<string, Scores> = {}
  for (const [name, address] of [
    ['first', `${product.app.url}/`],
    ['section', report.address('s0')],
    ['byHand', peerAddress('by-hand', SMALL, 's0')],
    ['surveyJs', peerAddress('survey', SMALL, 's0')],
  ] as const) {
    tell(`Lighthouse: ${name}`)
    scores[name] = await scoresOf(address, { port, runs: 3, forget })
  }
  for (const [category, limit] of [
    ['performance', 98],
    ['accessibility', 100],
    ['best-practices', 100],
  ] as const) {
    const of = (name: string) => scores[name]?.[category] ?? Number.NaN
    const theirs = { byHand: of('byHand'), surveyJs: of('surveyJs') }
    tellFigure({ name: `Lighthouse mobile, ${category}, first page`, unit: '', ours: of('first'), ...theirs, limit, least: true })
    tellFigure({ name: `Lighthouse mobile, ${category}, 50 questions`, unit: '', ours: of('section'), ...theirs, limit, least: true })
  }
}

/** As somebody who has not been here before. */
async function forget(): Promise<void> {
  const page = await remembering.newPage()
  const wire = await remembering.newCDPSession(page)
  await wire.send('Network.clearBrowserCache')
  await page.close()
}

function peerAddress(peer: 'by-hand' | 'survey', { questions, rows }: Size, section: string): string {
  return `${peers.url}/${peer}/index.html#questions=${questions}&rows=${rows}&section=${section}`
}

function desk(): Promise<BrowserContext> {
  return browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } })
}

function reportOf(reports: ReadonlyMap<Size, OpenReport>, size: Size): OpenReport {
  const report = reports.get(size)
  if (report === undefined) throw new Error('There is a report of each size')
  return report
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function tellFigure(figure: Figure): void {
  figures.push(figure)
  const { name, ours, byHand, surveyJs, limit, unit } = figure
  if (json) console.log(JSON.stringify({ name, ours, peer: byHand, surveyJs, limit, unit }))
}

/** Progress, apart from the results. */
function tell(what: string): void {
  process.stderr.write(`${String(Math.round((performance.now() - began) / 1000)).padStart(4)} s  ${what}\n`)
}
