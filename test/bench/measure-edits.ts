import { demandAgreement, demandSame, openAll, type Contenders, type Contest, type Peer } from './contest.ts'
import { EDITS, editsOf, FAMILIES, type EditKind, type Family } from './edits.ts'
import type { Layout } from './layout.ts'
import { LIMITS, type Measurement } from './measurement.ts'
import { collectGarbage, Samples, timed } from './samples.ts'

/** How many times the edits of a family are gone through: in how many rounds, how often a round by the quick ones, and in which rounds by SurveyJS. */
export interface Effort {
  readonly rounds: number
  readonly quick: number
  readonly slowEvery: number
  /** How many of a family's edits SurveyJS makes in a round. */
  readonly slowEdits: number
  /** When SurveyJS has had so many seconds with a family, what is left of its rounds is left out. */
  readonly slowSeconds: number
}

type Times = Readonly<Record<Peer, Samples>>

/** Every kind of edit by all three, turn by turn in one run, once they have been shown to agree. */
export function measureEdits(contest: Contest, effort: Effort): readonly Measurement[] {
  const { layout } = contest
  const contenders = openAll(contest)
  demandAgreement(contenders, layout)
  const times = new Map<EditKind, Times>(
    kinds().map((kind) => [kind, { ours: new Samples(), byHand: new Samples(), surveyJs: new Samples() }]),
  )
  for (const family of FAMILIES) {
    warmUp(contenders, layout, family)
    collectGarbage()
    const spent = { slow: 0 }
    for (let round = 0; round < effort.rounds; round++) playRound(contenders, { layout, family, round, effort, times, spent })
  }
  demandSame(contenders, 'after everything that was timed')
  return [...times].flatMap(([kind, of]) => measurementsOf(`${layout.size.questions}/${kind}`, of))
}

export function kinds(): readonly EditKind[] {
  return Object.keys(EDITS) as EditKind[] // EDITS has exactly the kinds as its keys
}

interface Round {
  readonly layout: Layout
  readonly family: Family
  readonly round: number
  readonly effort: Effort
  readonly times: ReadonlyMap<EditKind, Times>
  /** How long SurveyJS has had with the family, in milliseconds. */
  readonly spent: { slow: number }
}

/** The two quick ones take turns at going first. What went before one's turns has left neither its code nor its data at hand, so an untimed turn goes before the timed ones. */
function playRound(contenders: Contenders, { layout, family, round, effort, times, spent }: Round): void {
  const first = round * (effort.quick + 1)
  for (const peer of round % 2 === 0 ? QUICK : QUICK.toReversed()) {
    for (let turn = 0; turn <= effort.quick; turn++) {
      for (const { kind, path, value } of editsOf(family, layout, first + turn)) {
        const time = timed(() => contenders[peer].answer(path, value))
        if (kind !== null && turn > 0) times.get(kind)?.[peer].add(time, round)
      }
    }
  }
  if (round % effort.slowEvery !== 0 || spent.slow > effort.slowSeconds * 1000) return
  const began = performance.now()
  for (const { kind, path, value } of editsOf(family, layout, first).slice(0, effort.slowEdits)) {
    const time = timed(() => contenders.surveyJs.answer(path, value))
    if (kind !== null) times.get(kind)?.surveyJs.add(time, round)
  }
  spent.slow += performance.now() - began
  collectGarbage()
}

const QUICK = ['ours', 'byHand'] as const

/** The compiler of the machine needs to have seen the code; SurveyJS has been warmed by the agreement. */
function warmUp({ ours, byHand }: Contenders, layout: Layout, family: Family): void {
  for (let run = 0; run < 100; run++) {
    for (const { path, value } of editsOf(family, layout, -2 - run)) {
      ours.answer(path, value)
      byHand.answer(path, value)
    }
  }
}

function measurementsOf(name: string, { ours, byHand, surveyJs }: Times): readonly Measurement[] {
  return (['median', 'p99'] as const).flatMap((figure): readonly Measurement[] => [
    {
      name: `edit/${name}/${figure}/surveyjs`,
      ours: ours[figure],
      peer: surveyJs[figure],
      limit: surveyJs[figure] * LIMITS.editAgainstSurveyJs,
      unit: 'µs',
      repetitions: surveyJs.count,
    },
    {
      name: `edit/${name}/${figure}/by-hand`,
      ours: ours[figure],
      peer: byHand[figure],
      limit: byHand[figure] * LIMITS.editAgainstHand,
      unit: 'µs',
      repetitions: byHand.count,
    },
  ])
}
