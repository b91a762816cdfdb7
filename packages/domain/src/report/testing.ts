import type { Person, ReportState, SupplementRequest } from './state.ts'
import type { RoundNow } from '../round/answerable.ts'
import type { SignOffRule } from '../round/sign-off.ts'
import type { CalendarDate, Instant } from '../time/instant.ts'

// Reports and people for the tests of this folder's rules.

export const day = (text: string) => text as CalendarDate
export const moment = (text: string) => text as Instant

const person = (id: string, name: string, position: string): Person => ({ id, name, position, email: `${id}@umea.example` })

export const contributor = person('anna', 'Anna Lind', 'utredare')
export const certifier = person('bo', 'Bo Ek', 'ekonomichef')
export const signatory = person('cecilia', 'Cecilia Dahl', 'socialchef')

export const usual: SignOffRule = { certification: true, samePersonAllowed: false }
export const signatureOnly: SignOffRule = { certification: false, samePersonAllowed: false }

export const now = moment('2026-02-10T09:00:00.000Z')
export const open: RoundNow = { status: 'open', closedAt: null, extendedTo: null, now }
export const closed: RoundNow = { ...open, status: 'closed', closedAt: moment('2026-02-05T09:00:00.000Z') }

export const supplement: SupplementRequest = { submission: 1, sections: ['ekonomi'], reason: 'Summan saknas', dueOn: day('2026-04-01') }

const handover = {
  by: contributor,
  at: moment('2026-02-09T09:00:00.000Z'),
  certifier: { name: certifier.name, email: certifier.email },
  signatory: { name: signatory.name, email: signatory.email },
}
const certification = { by: certifier, at: moment('2026-02-09T10:00:00.000Z'), phone: '090-16 10 00', alternative: 1 } as const

export const inProgress: ReportState = { status: 'inProgress', sentBack: null }
export const awaitingCertification = { status: 'awaitingCertification', handover, supplement: null } as const satisfies ReportState
export const awaitingSignature = { status: 'awaitingSignature', handover, certification, supplement: null } as const satisfies ReportState
export const supplementRequested: ReportState = { status: 'supplementRequested', supplement, sentBack: null }

/** One report in every status. */
export const everyState: readonly ReportState[] = [
  { status: 'notStarted' },
  inProgress,
  awaitingCertification,
  awaitingSignature,
  { status: 'submitted', submission: 1, at: now },
  supplementRequested,
  { status: 'approved', submission: 1, at: now },
  { status: 'closed', submission: 1, at: now },
  { status: 'cancelled', at: now, reason: 'Kommunen återbetalade allt' },
]
