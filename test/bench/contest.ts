import { isDeepStrictEqual } from 'node:util'
import type { Answers } from '@aterrapport/domain/form/value.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { ByHand } from './by-hand/form.ts'
import type { Contender, Outcome } from './contender.ts'
import { editsOf, FAMILIES, type Edit, type EditKind } from './edits.ts'
import { layoutOf, type Layout, type Size } from './layout.ts'
import { openOurs, questionnaireOf } from './ours.ts'
import { Survey, surveyOf } from './survey.ts'

export const PEERS = ['ours', 'byHand', 'surveyJs'] as const
export type Peer = (typeof PEERS)[number]

/** One generated form and the three ways of opening it, all from the same response. */
export class Contest {
  readonly layout: Layout
  readonly questionnaire: Questionnaire
  readonly #survey: object

  constructor(size: Size) {
    this.layout = layoutOf(size)
    this.questionnaire = questionnaireOf(this.layout)
    this.#survey = surveyOf(this.layout)
  }

  get response(): Answers {
    return this.layout.response
  }

  open(peer: Peer): Contender {
    switch (peer) {
      case 'ours':
        return openOurs(this.questionnaire, this.response)
      case 'byHand':
        return new ByHand(this.layout, this.response)
      case 'surveyJs':
        return new Survey(this.#survey, this.layout, this.response)
    }
  }
}

export type Contenders = Readonly<Record<Peer, Contender>>

export function openAll(contest: Contest): Contenders {
  return { ours: contest.open('ours'), byHand: contest.open('byHand'), surveyJs: contest.open('surveyJs') }
}

/** Makes one edit of every kind on all three, and demands that they say the same before, after each, and in the end. */
export function demandAgreement(contenders: Contenders, layout: Layout): void {
  demandSame(contenders, 'after opening')
  const seen = new Set<EditKind | null>([null])
  for (const family of FAMILIES) {
    for (const edit of firstOf(editsOf(family, layout, -1))) {
      for (const peer of PEERS) contenders[peer].answer(edit.path, edit.value)
      if (!seen.has(edit.kind)) demandSame(contenders, `after ${edit.kind} (${edit.path})`)
      seen.add(edit.kind)
    }
  }
  demandSame(contenders, 'after all of it was taken back')
}

/** Demands the same visible count, error count and sums. */
export function demandSame(contenders: Contenders, when: string): void {
  const ours = contenders.ours.outcome()
  for (const peer of PEERS) {
    const theirs = contenders[peer].outcome()
    if (!isDeepStrictEqual(sorted(theirs), sorted(ours))) throw new Error(`${peer} and ours differ ${when}: ${difference(theirs, ours)}`)
  }
}

/** The edits of one place, there and back. */
function firstOf(edits: readonly Edit[]): readonly Edit[] {
  const back = edits.findIndex(({ path }) => !path.startsWith(edits[0]?.path ?? ''))
  return back === -1 ? edits : edits.slice(0, back)
}

function sorted({ visible, errors, sums }: Outcome): Outcome {
  return { visible, errors, sums: Object.fromEntries(Object.entries(sums).toSorted(([a], [b]) => (a < b ? -1 : 1))) }
}

function difference(theirs: Outcome, ours: Outcome): string {
  const sums = Object.keys({ ...theirs.sums, ...ours.sums }).filter((name) => theirs.sums[name] !== ours.sums[name])
  const said = sums.slice(0, 5).map((name) => `${name} ${theirs.sums[name]} and ${ours.sums[name]}`)
  return [`visible ${theirs.visible} and ${ours.visible}`, `errors ${theirs.errors} and ${ours.errors}`, ...said].join('; ')
}
