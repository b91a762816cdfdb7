import { isOverdue, lastDay } from '@aterrapport/domain/report/overdue.ts'
import type { ReportStatus } from '@aterrapport/domain/report/state.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import type { ReportStanding, RoundRow, Tally } from './queries.ts'
import type { BoardRow, RoundCounts, RoundSummary } from './shapes.ts'

/** A report as the board shows it at a moment. */
export function boardRow({ state, extendedTo, dueOn, ...standing }: ReportStanding, now: Instant): BoardRow {
  const due = { dueOn, extendedTo }
  return {
    ...standing,
    status: state.status,
    dueOn: lastDay(state, due),
    extended: extendedTo !== null,
    overdue: isOverdue(state, due, now),
  }
}

/** A round with how its reports stand at a moment. */
export function summary(row: RoundRow, tallies: readonly Tally[], now: Instant): RoundSummary {
  const { grant, grantName, year, title, version, correction, versionId, ...round } = row
  return {
    ...round,
    grant: { id: grant, name: grantName, year },
    questionnaire: { title, version, correction, versionId },
    counts: counts(
      tallies.filter((tally) => tally.round === row.id),
      { dueOn: row.dueOn, now },
    ),
  }
}

function counts(tallies: readonly Tally[], { dueOn, now }: { dueOn: CalendarDate; now: Instant }): RoundCounts {
  const byStatus: Record<ReportStatus, number> = { ...NONE }
  for (const { state, reports } of tallies) byStatus[state.status] += reports
  const total = (of: (tally: Tally) => number) => tallies.reduce((sum, tally) => sum + of(tally), 0)
  return {
    byStatus,
    reports: total(({ reports }) => reports),
    overdue: total(({ state, extendedTo, reports }) => (isOverdue(state, { dueOn, extendedTo }, now) ? reports : 0)),
    withoutAddress: total(({ withoutAddress }) => withoutAddress),
    notInvited: total(({ notInvited }) => notInvited),
    flagged: total(({ flagged }) => flagged),
  }
}

const NONE: Readonly<Record<ReportStatus, number>> = {
  notStarted: 0,
  inProgress: 0,
  awaitingCertification: 0,
  awaitingSignature: 0,
  submitted: 0,
  supplementRequested: 0,
  approved: 0,
  closed: 0,
  cancelled: 0,
}
