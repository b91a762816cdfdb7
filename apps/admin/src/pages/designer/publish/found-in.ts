import { everyPart } from '@aterrapport/domain/design/every-part.ts'
import { toUpdate, type ToUpdate } from '@aterrapport/domain/design/next-year.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { pointedAt, type Pointed } from './pointed.ts'

/** A text or formula with a year, a date or an amount, and the part that it belongs to. */
export interface Found {
  readonly item: ToUpdate
  readonly pointed: Pointed
}

/** Everything with a year, a date or an amount as a reader meets it: part by part, the heading first, Swedish before English. */
export function foundIn(draft: Questionnaire): readonly Found[] {
  const order = new Map([{ kind: 'questionnaire' }, ...everyPart(draft)].map((part, at) => [JSON.stringify(part), at]))
  const place = ({ pointed: { part, steps } }: Found) => [
    order.get(JSON.stringify(part)) ?? 0,
    PROPERTIES.indexOf(steps[0] ?? ''),
    steps.at(-1) === 'en' ? 1 : 0,
  ]
  return toUpdate(draft)
    .map((item): Found => ({ item, pointed: pointedAt(draft, item.at) }))
    .toSorted((one, other) => {
      const [first, second] = [place(one), place(other)]
      return first.map((step, at) => step - (second[at] ?? 0)).find((step) => step !== 0) ?? 0
    })
}

/** What is read first; all else comes before, as it stands. */
const PROPERTIES: readonly string[] = ['title', 'label', 'introduction', 'help', 'message', 'statement']
