import type { AskingRefusal } from '@aterrapport/domain/access/asking.ts'
import type { CodeRefusal } from '@aterrapport/domain/access/code.ts'
import type { AnotherPerson } from '@aterrapport/domain/access/identify.ts'
import type { LinkRefusal } from '@aterrapport/domain/access/link.ts'
import type { AccessRefusal } from '@aterrapport/domain/access/may.ts'
import type { ShareRefusal } from '@aterrapport/domain/access/share.ts'
import type { AnswerRefusal, AskRefusal } from '@aterrapport/domain/report/ask-to-change.ts'
import type { CertifyRefusal } from '@aterrapport/domain/report/certify.ts'
import type { HandOverRefusal } from '@aterrapport/domain/report/hand-over.ts'
import type { OriginalRefusal } from '@aterrapport/domain/report/original-signature.ts'
import type { ReplaceRefusal } from '@aterrapport/domain/report/replace-vouchers.ts'
import type { SupplementRefusal } from '@aterrapport/domain/report/request-supplement.ts'
import type { SendBackRefusal } from '@aterrapport/domain/report/send-back.ts'
import type { SubmitRefusal } from '@aterrapport/domain/report/submit.ts'
import type { CreateRoundRefusal } from '@aterrapport/domain/round/create.ts'
import type { NotOffered } from '@aterrapport/domain/round/sign-off.ts'
import type { AddressRefusal } from '@aterrapport/domain/round/address-problem.ts'
import type { RoundActionRefusal } from '@aterrapport/domain/round/transitions.ts'
import type { Result } from '@aterrapport/domain/result.ts'
import { TRPCError } from '@trpc/server'
import type { AttachmentRefusal } from './attachments/shapes.ts'
import type { DraftRefusal } from './drafts/shapes.ts'
import type { ExchangeRefusal } from './exchange/shapes.ts'
import type { LedgerRefusal } from './ledger/shapes.ts'
import type { PublishRefusal } from './questionnaires/shapes.ts'
import type { SaveRefusal } from './reports/shapes.ts'

/** What the call names is not there, or belongs to somebody else: the two look the same from outside. */
interface NotFound {
  readonly kind: 'not-found'
}

/** Every no that the server says, as data. The pages turn it into words in one exhaustive switch. */
export type Refusal =
  | AccessRefusal
  | AddressRefusal
  | AnotherPerson
  | AnswerRefusal
  | AskRefusal
  | AskingRefusal
  | AttachmentRefusal
  | CertifyRefusal
  | CodeRefusal
  | CreateRoundRefusal
  | ExchangeRefusal
  | DraftRefusal
  | HandOverRefusal
  | LedgerRefusal
  | LinkRefusal
  | NotFound
  | NotOffered
  | OriginalRefusal
  | PublishRefusal
  | ReplaceRefusal
  | RoundActionRefusal
  | SaveRefusal
  | SendBackRefusal
  | ShareRefusal
  | SubmitRefusal
  | SupplementRefusal

const CODES = { 'not-signed-in': 'UNAUTHORIZED', 'not-allowed': 'FORBIDDEN', 'not-found': 'NOT_FOUND' } as const

/** A refusal on its way to the one who asked; whatever transaction it passes is rolled back. */
export class RefusalError extends TRPCError {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super({ code: codeOf(refusal), message: refusal.kind })
    this.name = 'RefusalError'
    this.refusal = refusal
  }
}

function codeOf({ kind }: Refusal) {
  return kind === 'not-signed-in' || kind === 'not-allowed' || kind === 'not-found' ? CODES[kind] : 'UNPROCESSABLE_CONTENT'
}

/** The value, or the refusal sent to the one who asked. */
export function orRefuse<Value>(result: Result<Value, Refusal>): Value {
  if (result.ok) return result.value
  throw new RefusalError(result.refusal)
}

/** The row, or "not found" where there is none. */
export function orNotFound<Row>(row: Row | null | undefined): Row {
  if (row === null || row === undefined) throw new RefusalError({ kind: 'not-found' })
  return row
}
