import { RECIPIENT_ROLES, STAFF_ROLES, type Audience, type RecipientRole, type StaffRole } from './actor.ts'

const everybody = { kind: 'everybody' } as const

const staff = (...roles: readonly StaffRole[]) => ({ kind: 'staff', roles }) as const

const recipient = (...roles: readonly RecipientRole[]) => ({ kind: 'recipient', roles }) as const

const anyStaff = staff(...STAFF_ROLES)
const designs = staff('designer', 'administrator')
const handlesRounds = staff('caseOfficer', 'administrator')
const reviews = staff('caseOfficer', 'reviewer', 'administrator')
const readsAnswers = staff('caseOfficer', 'reviewer', 'analyst', 'administrator')

const anyPart = recipient(...RECIPIENT_ROLES)
/** Those who have said who they are; the organisation's link alone opens the case but not the answers. */
const named = recipient('contributor', 'certifier', 'signatory')

/**
 * Who may call what: every procedure of the API and every download, once. What is not here cannot be called. A member of
 * staff never reads the answers of a report that has not been handed in; the procedures open to staff hold none.
 */
export const ACCESS = {
  'session.staff': everybody,

  'grants.list': anyStaff,
  'grants.get': anyStaff,

  'questionnaires.list': anyStaff,
  'questionnaires.get': anyStaff,
  'questionnaires.publish': designs,
  'questionnaires.retire': designs,
  'questionnaires.restore': designs,

  'drafts.list': designs,
  'drafts.create': designs,
  'drafts.get': designs,
  'drafts.edit': designs,
  'drafts.changes': designs,
  'drafts.remove': designs,
  'drafts.publish': designs,
  'drafts.facts': designs,
  'drafts.tests': designs,
  'drafts.saveTest': designs,
  'drafts.removeTest': designs,

  'rounds.list': anyStaff,
  'rounds.get': anyStaff,
  'rounds.board': anyStaff,
  'rounds.create': handlesRounds,
  'rounds.importAddresses': handlesRounds,
  'rounds.open': handlesRounds,
  'rounds.invite': handlesRounds,
  'rounds.close': handlesRounds,

  'recipients.list': anyStaff,

  'links.open': everybody,
  'links.case': anyPart,
  'links.share': recipient('registry', 'contributor'),
  'links.sendAgain': recipient('registry', 'contributor'),
  'links.withdraw': recipient('registry', 'contributor'),
  'links.whoHasIt': anyPart,
  'links.renew': everybody,
  'links.organisations': everybody,
  'links.lost': everybody,

  'eid.begin': anyPart,
  'eid.standing': anyPart,
  'eid.offered': anyStaff,

  'people.requestCode': anyPart,
  'people.confirmCode': anyPart,
  'people.letIn': recipient('registry', 'contributor'),
  'people.turnAway': recipient('registry', 'contributor'),
  'people.remove': recipient('contributor'),
  'people.me': everybody,
  'people.signOut': everybody,
  'accessibility.report': everybody,
  'people.reports': everybody,

  'reports.load': named,
  'reports.changes': named,
  'reports.live': named,
  'reports.history': named,
  'reports.save': recipient('contributor'),
  'reports.handOver': recipient('contributor'),
  'reports.recall': recipient('contributor'),
  'reports.replaceVouchers': recipient('contributor'),
  'reports.certify': recipient('certifier'),
  'reports.sendBack': recipient('certifier', 'signatory'),
  'reports.sign': recipient('signatory'),
  'reports.submission': anyPart,
  'reports.handedIn': anyPart,
  'reports.askToChange': named,
  'reports.stateOriginalSent': anyPart,
  'reports.handedInForStaff': anyStaff,
  'reports.answerChange': reviews,
  'reports.noteOriginalReceived': reviews,
  'reports.forStaff': anyStaff,
  'reports.events': anyStaff,

  'ledger.upload': recipient('contributor'),
  'ledger.read': recipient('contributor'),
  'ledger.accounts': recipient('contributor'),
  'ledger.postings': recipient('contributor'),
  'ledger.takeOver': recipient('contributor'),
  'ledger.discard': recipient('contributor'),
  'ledger.imports': named,

  'attachments.begin': recipient('contributor'),
  'attachments.complete': recipient('contributor'),
  'attachments.beginPromised': named,
  'attachments.completePromised': named,
  'attachments.append': named,
  'attachments.cancel': named,
  'attachments.states': named,
  'attachments.download': { kind: 'staffOrRecipient', staff: readsAnswers.roles, recipient: named.roles },
  'receipts.check': everybody,
  'receipts.download': { kind: 'staffOrRecipient', staff: readsAnswers.roles, recipient: anyPart.roles },
  'receipts.signaturePage': anyPart,

  'questionnaires.readingCopy': anyStaff,
  'reports.readingCopy': anyPart,
  'reports.draftCopy': named,
  'rounds.readingCopy': everybody,
  'readingCopies.about': everybody,
  'questionnaires.readXlsform': designs,
  'drafts.readingCopy': designs,

  'exports.csv': readsAnswers,
  'exports.xlsx': readsAnswers,
  'exports.codebook': anyStaff,
} as const satisfies Readonly<Record<string, Audience>>

export type ProcedureName = keyof typeof ACCESS

/** The audience of a procedure, or null when the table does not know it. */
export function audienceOf(procedure: string): Audience | null {
  return Object.hasOwn(ACCESS, procedure) ? ((ACCESS as Readonly<Record<string, Audience>>)[procedure] ?? null) : null
}
