import type { Submitting } from './submit.ts'
import type { Person, ReportState, SupplementRequest } from './state.ts'
import { CONTEXT, type FormContext } from '../form/context.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
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

export const usual: SignOffRule = { certification: true, samePersonAllowed: false, contributorMayCertify: true, identification: 'email' }
export const signatureOnly: SignOffRule = {
  certification: false,
  samePersonAllowed: false,
  contributorMayCertify: true,
  identification: 'email',
}

export const now = moment('2026-02-10T09:00:00.000Z')
export const open: RoundNow = { status: 'open', closedAt: null, dueOn: day('2026-02-27'), acceptsLate: true, extendedTo: null, now }
export const closed: RoundNow = { ...open, status: 'closed', closedAt: moment('2026-02-05T09:00:00.000Z') }

export const supplement: SupplementRequest = {
  submission: 1,
  wishedBy: 'authority',
  sections: ['ekonomi'],
  reason: 'Summan saknas',
  dueOn: day('2026-04-01'),
}

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

const questionnaire: Questionnaire = {
  schemaVersion: 1,
  key: 'liten',
  title: { sv: 'Liten' },
  introduction: { sv: '' },
  sections: [
    {
      key: 'om',
      title: { sv: 'Om' },
      questions: [{ kind: 'text', key: 'dnr', label: { sv: 'Ert diarienummer' }, role: 'recipient.diarienummer' }],
    },
  ],
  signOff: {
    certification: { correct: { sv: 'Korrekt' }, notCorrect: { sv: 'Inte korrekt' } },
    signature: { statement: { sv: 'Jag intygar' }, grounds: [{ key: 'delegation', label: { sv: 'Delegation' } }] },
  },
}

// Every name with nothing known about it.
const context = Object.fromEntries(Object.keys(CONTEXT).map((name) => [name, null])) as FormContext

/** Everything in order for the signatory to sign. */
export const submitting: Submitting = {
  identification: { kind: 'email' },
  id: '019b1c2d-3e4f-7a5b-8c6d-7e8f90a1b2c3',
  by: signatory,
  ground: 'delegation',
  groundReference: ' SN 2025-12-01 § 7 ',
  problems: [],
  questionnaire,
  facts: {
    number: 1,
    replaces: null,
    authority: { name: 'Socialstyrelsen', organisationsnummer: '202100-0555' },
    grant: { name: 'Bidraget', year: 2025, diarienummer: 'X' },
    round: { name: 'Omgången', dueOn: day('2026-02-27') },
    recipient: { name: 'Umeå kommun', organisationsnummer: '212000-2627', kommunkod: '2480', lan: 'Västerbottens län' },
    questionnaire: { key: 'liten', version: 1, sha256: 'a' },
    context,
    answers: { dnr: ' SN-2026/17 ' },
  },
  signOff: usual,
  round: open,
}
