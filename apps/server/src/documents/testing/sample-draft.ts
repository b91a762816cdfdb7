import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import type { DraftSource } from '../draft-copy/draft-source.ts'
import { SAMPLE_QUESTIONNAIRE } from './sample-questionnaire.ts'
import { SAMPLE_SUBMISSION } from './sample-submission.ts'

const { context, authority, grant, recipient, handover, certification } = SAMPLE_SUBMISSION

// The brands are given to literals that have the form they promise.
const at = '2026-02-20T09:00:00.000Z' as Instant

/** What Umeå had answered before it was signed, with a question left and one answered wrongly. */
export const SAMPLE_DRAFT: DraftSource = {
  questionnaire: SAMPLE_QUESTIONNAIRE,
  context,
  previous: null,
  answers: Object.fromEntries(
    Object.entries({ ...SAMPLE_SUBMISSION.answers, beslutad: null, 'kontakt.email': 'ingen adress' }).map(([path, value]) => [
      path,
      { value, version: 1, author: 'Åsa Öberg', at },
    ]),
  ),
  state: { status: 'awaitingSignature', handover, certification, supplement: null },
  authority,
  grant,
  recipient,
  dueOn: '2026-02-28' as CalendarDate,
  printedBy: 'Åsa Öberg',
  printedAt: at,
}
