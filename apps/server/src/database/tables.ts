import type { StaffRole } from '@aterrapport/domain/access/actor.ts'
import type { Scan } from '@aterrapport/domain/attachment/scan.ts'
import type { Identification } from '@aterrapport/domain/access/identification.ts'
import type { WishOutcome } from '@aterrapport/domain/access/joining.ts'
import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import type { Given } from '@aterrapport/domain/design/test-outcome.ts'
import type { FormContext } from '@aterrapport/domain/form/context.ts'
import type { Answers, Value } from '@aterrapport/domain/form/value.ts'
import type { GrantTerms } from '@aterrapport/domain/grant/terms.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { NotCounted } from '@aterrapport/domain/ledger/imports.ts'
import type { ChosenObject, LedgerSelection } from '@aterrapport/domain/ledger/selection.ts'
import type { AccountSum } from '@aterrapport/domain/ledger/sums.ts'
import type { ReportState, ReportStatus } from '@aterrapport/domain/report/state.ts'
import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import type { SignOffRule } from '@aterrapport/domain/round/sign-off.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import type { ColumnType, Generated } from 'kysely'
import type { BegunLogin, UnnamedEid } from '../eid/begun.ts'
import type { LedgerKind } from '../ledger/shapes.ts'
import type { JsonText } from './json.ts'

/** Written through `json()`, read as the value itself. */
type Json<T> = ColumnType<T, JsonText<T>, JsonText<T>>
/** Exact: a decimal string with two decimals. */
type Money = ColumnType<string, string, string>

/** Every table, as the migrations leave it. */
export interface Tables {
  authority: AuthorityTable
  staff: StaffTable
  recipient: RecipientTable
  grant_year: GrantYearTable
  allocation_run: AllocationRunTable
  allocation: AllocationTable
  payment: PaymentTable
  questionnaire: QuestionnaireTable
  questionnaire_version: QuestionnaireVersionTable
  retired_version: RetiredVersionTable
  questionnaire_draft: QuestionnaireDraftTable
  questionnaire_draft_edit: QuestionnaireDraftEditTable
  draft_presence: DraftPresenceTable
  test_answers: TestAnswersTable
  round: RoundTable
  report: ReportTable
  access_link: AccessLinkTable
  recipient_domain: RecipientDomainTable
  wish_to_join: WishToJoinTable
  person: PersonTable
  contributor: ContributorTable
  email_code: EmailCodeTable
  session: SessionTable
  session_link: SessionLinkTable
  person_eid: PersonEidTable
  eid_login: EidLoginTable
  answer: AnswerTable
  answer_history: AnswerHistoryTable
  report_presence: ReportPresenceTable
  upload: UploadTable
  file_part: FilePartTable
  attachment: AttachmentTable
  promised_file: PromisedFileTable
  ledger_file: LedgerFileTable
  ledger_mapping: LedgerMappingTable
  ledger_import: LedgerImportTable
  ledger_origin: LedgerOriginTable
  submission: SubmissionTable
  submission_value: SubmissionValueTable
  document: DocumentTable
  asked_from: AskedFromTable
  message: MessageTable
  audit_event: AuditEventTable
  original_signature: OriginalSignatureTable
  change_request: ChangeRequestTable
  accessibility_fault: AccessibilityFaultTable
}

interface AuthorityTable {
  id: string
  name: string
  organisationsnummer: string
  email: string | null
}

interface StaffTable {
  id: string
  authority_id: string
  subject: string | null
  email: string
  name: string
  roles: StaffRole[]
}

interface RecipientTable {
  id: string
  kind: 'municipality' | 'region' | 'rss' | 'other'
  organisationsnummer: string
  name: string
  short_name: string
  kommunkod: string | null
  lanskod: string | null
  lan: string | null
  population: number | null
  population_date: CalendarDate | null
}

interface GrantYearTable {
  id: string
  authority_id: string
  name: string
  year: number
  diarienummer: string
  total: Money
  terms: Json<GrantTerms>
}

interface AllocationRunTable {
  id: string
  grant_id: string
  rule: Json<unknown>
  input_date: CalendarDate
  checksum: string
  decided_at: Instant | null
}

interface AllocationTable {
  run_id: string
  recipient_id: string
  fixed: Money
  variable: Money
  amount: Money
}

interface PaymentTable {
  id: string
  grant_id: string
  recipient_id: string
  amount: Money
  paid_on: CalendarDate
}

interface QuestionnaireTable {
  id: string
  authority_id: string
  key: string
  title: string
}

interface QuestionnaireVersionTable {
  id: string
  questionnaire_id: string
  number: number
  document: Json<Questionnaire>
  sha256: string
  note: string
  published_at: Instant
  published_by: string
  correction: Generated<number>
}

interface RetiredVersionTable {
  questionnaire_id: string
  number: number
  retired_at: Instant
  retired_by: string
}

interface QuestionnaireDraftTable {
  id: string
  authority_id: string
  document: Json<Questionnaire>
  revision: Generated<number>
  kept_after: Generated<number>
  problems: number
  based_on: string | null
  same_at: number | null
  created_at: Instant
  created_by: string
  updated_at: Instant
  updated_by: string
}

interface QuestionnaireDraftEditTable {
  draft_id: string
  revision: number
  id: string
  edit: Json<DesignEdit>
  inverse: Json<DesignEdit>
  author_id: string
  made_at: Instant
}

interface DraftPresenceTable {
  draft_id: string
  client: string
  staff_id: string
  place: string | null
  seen_at: Instant
}

interface TestAnswersTable {
  id: string
  authority_id: string
  questionnaire_key: string
  name: string
  facts: Json<FormContext>
  answers: Json<Answers>
  expected: Json<Given>
  previous: Json<Answers | null>
  updated_at: Instant
  updated_by: string
}

interface RoundTable {
  id: string
  grant_id: string
  questionnaire_version_id: string
  name: string
  status: 'draft' | 'scheduled' | 'open' | 'closed' | 'archived'
  opens_on: CalendarDate
  due_on: CalendarDate
  sign_off: Json<SignOffRule>
  accepts_late: boolean
  created_at: Instant
  closed_at: Instant | null
}

interface ReportTable {
  id: string
  round_id: string
  recipient_id: string
  questionnaire_version_id: string
  status: ReportStatus
  state: Json<ReportState>
  revision: Generated<number>
  answered: Generated<number>
  to_answer: Generated<number>
  registry_email: string | null
  invited_at: Instant | null
  extended_to: CalendarDate | null
  last_change_at: Instant | null
}

interface AccessLinkTable {
  id: string
  report_id: string
  secret_hash: Buffer
  purpose: 'registry' | 'contributor' | 'certifier' | 'signatory'
  email: string | null
  created_at: Instant
  expires_at: Instant
  revoked_at: Instant | null
  given_by: string | null
  vouches_for: string | null
  message_id: string | null
  opened_at: Instant | null
}

interface RecipientDomainTable {
  recipient_id: string
  domain: string
}

interface WishToJoinTable {
  report_id: string
  person_id: string
  wished_at: Instant
  outcome: WishOutcome
  decided_at: Instant | null
}

interface PersonTable {
  id: string
  email: string
  name: string
  position: string | null
  phone: string | null
}

interface ContributorTable {
  report_id: string
  person_id: string
  joined_at: Instant
}

interface EmailCodeTable {
  id: string
  report_id: string
  email: string
  code_hash: Buffer
  created_at: Instant
  expires_at: Instant
  tries: Generated<number>
  used_at: Instant | null
}

interface SessionTable {
  secret_hash: Buffer
  kind: 'staff' | 'recipient'
  staff_id: string | null
  person_id: string | null
  created_at: Instant
  expires_at: Instant
  identification: Json<Identification> | null
  unnamed_eid: Json<UnnamedEid> | null
  seen_at: Instant
}

interface PersonEidTable {
  subject_hash: Buffer
  person_id: string
  issuer: string
}

interface EidLoginTable {
  state_hash: Buffer
  secret_hash: Buffer
  report_id: string
  begun: Json<BegunLogin>
  expires_at: Instant
}

interface SessionLinkTable {
  secret_hash: Buffer
  access_link_id: string
}

interface AnswerTable {
  report_id: string
  path: string
  value: Json<Value>
  version: number
  revision: number
  author_id: string
  changed_at: Instant
}

interface UploadTable {
  id: string
  report_id: string
  question: string
  name: string
  bytes: number
  sha256: string
  received: Generated<number>
  begun_by: string
  begun_at: Instant
  touched_at: Instant
  promised: boolean
}

interface FilePartTable {
  file_id: string
  starts_at: number
  content: Buffer
}

interface AnswerHistoryTable {
  report_id: string
  path: string
  version: number
  value: Json<Value>
  author_id: string
  began_at: Instant
  changed_at: Instant
}

interface ReportPresenceTable {
  report_id: string
  client: string
  stream: string | null
  person_id: string
  section: string | null
  path: string | null
  seen_at: Instant
}

interface AttachmentTable {
  id: string
  report_id: string
  name: string
  type: string
  bytes: number
  sha256: string
  uploaded_by: string
  uploaded_at: Instant
  scan: Generated<Scan['kind']>
  scan_found: ColumnType<string | null, string | null | undefined, string | null>
  scanned_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>
}

interface PromisedFileTable {
  attachment_id: string
  submission_id: string
  question: string
  promised_for: CalendarDate
}

interface LedgerFileTable {
  id: string
  report_id: string
  name: string
  kind: LedgerKind
  bytes: number
  sha256: string
  content: Buffer
  uploaded_by: string
  uploaded_at: Instant
}

interface LedgerMappingTable {
  recipient_id: string
  account: string
  cost_type: string | null
  decided_by: string
  decided_at: Instant
}

interface LedgerImportTable {
  id: string
  report_id: string
  file_name: string
  sha256: string
  selection: Json<LedgerSelection>
  objects: Json<readonly ChosenObject[]>
  not_counted: Json<NotCounted | null>
  other_organisation: string | null
  taken_by: string
  taken_at: Instant
}

interface LedgerOriginTable {
  report_id: string
  path: string
  value: string
  exact: string
  accounts: Json<readonly AccountSum[]>
  import_id: string
}

interface SubmissionTable {
  id: string
  report_id: string
  number: number
  receipt_number: string
  document: Json<SubmissionDocument>
  sha256: string
  submitted_at: Instant
}

interface SubmissionValueTable {
  submission_id: string
  path: string
  question: string
  role: string | null
  row: string | null
  text_value: string | null
  number_value: string | null
}

interface DocumentTable {
  id: string
  submission_id: string
  kind: 'receipt'
  content: Buffer
  sha256: string
  created_at: Instant
}

interface AskedFromTable {
  what: string
  address_hash: Buffer
  at: Instant
}

interface MessageTable {
  id: string
  report_id: string | null
  kind: string
  recipient: string
  subject: string
  status: 'queued' | 'sent' | 'failed'
  error: string | null
  queued_at: Instant
  sent_at: Instant | null
}

interface OriginalSignatureTable {
  submission_id: string
  sent_on: CalendarDate | null
  stated_by: Json<unknown> | null
  stated_at: Instant | null
  received_on: CalendarDate | null
  received_by: string | null
  received_at: Instant | null
}

interface ChangeRequestTable {
  id: string
  report_id: string
  reason: string
  asked_by: string
  asked_at: Instant
  outcome: 'granted' | 'declined' | null
  answer: string | null
  answered_by: string | null
  answered_at: Instant | null
}

interface AuditEventTable {
  number: number
  at: Instant
  actor: Json<unknown>
  kind: string
  report_id: string | null
  round_id: string | null
  detail: Json<unknown>
  previous_hash: string
  hash: string
}

interface AccessibilityFaultTable {
  id: string
  at: Instant
  what: string
  page: string
  reply_to: string | null
}
