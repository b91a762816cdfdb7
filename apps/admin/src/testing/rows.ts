import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import type { BoardRow, Round } from '../api.ts'

// Days, instants and amounts of a test are written as they are spelled.
const day = (text: string) => text as CalendarDate
const NOW = '2026-01-20T09:00:00.000Z' as Instant

export function boardRow(row: Partial<BoardRow> & Pick<BoardRow, 'name'>): BoardRow {
  return {
    report: row.name,
    kommunkod: '0114',
    lan: 'Stockholms län',
    status: 'notStarted',
    answered: 0,
    toAnswer: 0,
    registryEmail: `registrator@${row.name.toLowerCase()}.example`,
    invitedAt: NOW,
    invitation: 'sent',
    dueOn: day('2026-02-27'),
    extended: false,
    overdue: false,
    flagged: false,
    lastChangeAt: null,
    ...row,
  }
}

const NONE: Round['counts']['byStatus'] = {
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

export function roundWith(counts: Partial<Round['counts']>, status: Round['status'] = 'open'): Round {
  return {
    id: 'r',
    name: 'Återrapportering 2025',
    status,
    grant: { id: 'g', name: 'Provbidrag', year: 2025 },
    questionnaire: { title: 'Prov', version: 1, correction: 0, versionId: 'v' },
    opensOn: day('2026-01-15'),
    dueOn: day('2026-02-27'),
    signOff: { certification: true, samePersonAllowed: false, contributorMayCertify: true, identification: 'email' },
    acceptsLate: true,
    createdAt: NOW,
    closedAt: null,
    counts: { reports: 290, byStatus: NONE, overdue: 0, withoutAddress: 0, notInvited: 0, flagged: 0, ...counts },
  }
}
