import { readTerms } from '@aterrapport/domain/grant/terms.ts'
import { allows } from '@aterrapport/domain/report/transitions.ts'
import { dayOf } from '@aterrapport/domain/time/days.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Db } from '../database/database.ts'
import { readPromised } from '../attachments/promised/read.ts'
import { orNotFound } from '../refusal.ts'
import { findReport } from '../reports/queries.ts'
import { findLastSubmission } from '../reports/submission-queries.ts'
import { findOriginal, listChanges } from './queries.ts'
import type { HandedInNow } from './shapes.ts'

/** What goes on around a report that has been handed in, for whoever may read what its people write to the authority, or not. */
export async function readHandedIn(db: Db, id: string, { now, named }: { now: Instant; named: boolean }): Promise<HandedInNow> {
  const report = orNotFound(await findReport(db, id))
  const last = await findLastSubmission(db, id)
  const changes = named ? await listChanges(db, id) : []
  const isWaiting = changes.some(({ answered }) => answered === null)
  const isDemanded = last !== null && readTerms(report.grant.terms).originalSignature.value
  return {
    changes,
    mayAsk: named && !isWaiting && report.round.status !== 'archived' && allows(report.state.status, 'askToChange'),
    original: isDemanded
      ? { ...(await findOriginal(db, last.id)), submission: last.id, submittedOn: dayOf(last.document.submittedAt), today: dayOf(now) }
      : null,
    promised: last === null ? [] : await readPromised(db, { report, document: last.document, now, named }),
    mayOpen: named,
  }
}
