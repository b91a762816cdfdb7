import { accept, refuse, type Result } from '../result.ts'
import { dayOf } from '../time/days.ts'
import type { CalendarDate, Instant } from '../time/instant.ts'

/** The paper with signatures in ink that some grants demand beside a submission. The receipt does not wait for it. */
export interface OriginalSignature {
  /** When the recipient says that it was sent. */
  readonly sentOn: CalendarDate | null
  /** When the authority had it. */
  readonly receivedOn: CalendarDate | null
}

export type OriginalRefusal =
  | { readonly kind: 'original-not-demanded' }
  | { readonly kind: 'original-already-received'; readonly receivedOn: CalendarDate }
  /** It can be neither sent nor received before the report was handed in, or after today. */
  | { readonly kind: 'original-on-a-wrong-day'; readonly from: CalendarDate; readonly to: CalendarDate }

interface Told {
  /** Whether the grant's terms demand it. */
  readonly demanded: boolean
  readonly submittedAt: Instant
  readonly before: OriginalSignature
  readonly on: CalendarDate
  readonly now: Instant
}

/** The recipient says when the original was sent; it may be corrected until the authority has it. */
export function originalSent(told: Told): Result<OriginalSignature, OriginalRefusal> {
  const refusal = refusalOf(told)
  return refusal === null ? accept({ ...told.before, sentOn: told.on }) : refuse(refusal)
}

/** The authority notes that it has the original, whether or not it was told that it was sent. */
export function originalReceived(told: Told): Result<OriginalSignature, OriginalRefusal> {
  const refusal = refusalOf(told)
  return refusal === null ? accept({ ...told.before, receivedOn: told.on }) : refuse(refusal)
}

function refusalOf({ demanded, submittedAt, before: { receivedOn }, on, now }: Told): OriginalRefusal | null {
  if (!demanded) return { kind: 'original-not-demanded' }
  if (receivedOn !== null) return { kind: 'original-already-received', receivedOn }
  const [from, to] = [dayOf(submittedAt), dayOf(now)]
  return on < from || on > to ? { kind: 'original-on-a-wrong-day', from, to } : null
}
