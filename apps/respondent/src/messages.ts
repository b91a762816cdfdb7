import { allows, type NotNow } from '@aterrapport/domain/report/transitions.ts'
import type { Language } from '@aterrapport/domain/text.ts'
import { formatMoment } from '@aterrapport/domain/time/format.ts'

import { faultOf, refusalOf, wasAnswered, type Refusal } from './failure.ts'
import { englishNow } from './texts/english.ts'
import { entrySv, type EntryTexts } from './texts/entry-sv.ts'
import { refusalsSv, type RefusalTexts } from './texts/refusals-sv.ts'

/** What is said of files: why one is not taken, and why a report with one goes no further. */
export type FileRefusal = Extract<Refusal, { kind: 'not-a-file-question' | 'upload-unfinished' | `file-${string}` | `files-${string}` }>

type WordFiles = (refusal: FileRefusal, language: Language) => string

let wordFiles: WordFiles | null = null

/** Takes the words about files, which come with the pages of a report: on the first page they would be weight alone. */
export function learnToWordFiles(words: WordFiles): void {
  wordFiles = words
}

/** What is said to those who hand over, vouch and ask to change. */
export type VouchRefusal = Extract<
  Refusal,
  {
    kind:
      | 'too-late'
      | 'not-the-certifier'
      | 'not-the-signatory'
      | 'certification-incomplete'
      | 'incomplete'
      | 'certifier-required'
      | 'certifier-not-asked'
      | 'assignee-incomplete'
      | 'same-person'
      | 'certifier-filled-in'
      | 'nobody-replaced'
      | 'reason-missing'
      | 'already-submitted'
      | 'already-asked'
      | 'original-not-demanded'
      | 'original-already-received'
      | 'original-on-a-wrong-day'
      | 'unknown-ground'
  }
>

type WordVouching = (refusal: VouchRefusal, language: Language) => string

let wordVouching: WordVouching | null = null

/** Takes the words about vouching, which come with the pages of a report likewise. */
export function learnToWordVouching(words: WordVouching): void {
  wordVouching = words
}

/** What a refusal means to the one who meets it: what is wrong, and what to do. */
export function refusalText(refusal: Refusal, language: Language): string {
  const texts = refusalTexts(language)
  switch (refusal.kind) {
    case 'not-signed-in':
      return texts.notSignedIn
    case 'not-allowed':
      return texts.notAllowed
    case 'not-found':
      return texts.notFound
    case 'not-a-file-question':
    case 'file-too-large':
    case 'files-too-large':
    case 'files-too-large-ever':
    case 'file-empty':
    case 'file-type-not-accepted':
    case 'file-name-does-not-match':
    case 'file-changed':
    case 'upload-unfinished':
    case 'file-being-checked':
    case 'file-infected':
    case 'files-infected':
    case 'files-waiting':
    case 'files-not-promised':
    case 'files-too-many':
      return wordFiles?.(refusal, language) ?? texts.unexpected
    case 'too-late':
    case 'not-the-certifier':
    case 'not-the-signatory':
    case 'certification-incomplete':
    case 'incomplete':
    case 'certifier-required':
    case 'certifier-not-asked':
    case 'assignee-incomplete':
    case 'same-person':
    case 'certifier-filled-in':
    case 'nobody-replaced':
    case 'reason-missing':
    case 'already-submitted':
    case 'already-asked':
    case 'original-not-demanded':
    case 'original-already-received':
    case 'original-on-a-wrong-day':
    case 'unknown-ground':
      return wordVouching?.(refusal, language) ?? texts.unexpected
    // The page that reads ledgers words these more closely, and nobody meets them elsewhere.
    case 'ledger-of-another-organisation':
    case 'ledger-holds-nothing-to-take-over':
    case 'no-cost-table':
    case 'ledger-too-large':
    case 'not-a-ledger':
    case 'ledger-unreadable':
    case 'ledger-columns-missing':
    case 'ledger-gone':
      return texts.ledger
    case 'not-now':
      return notNow(refusal, texts)
    case 'round-not-open':
      return texts.roundNotOpen
    case 'round-closed':
      return texts.roundClosed
    case 'wrong-code':
      return texts.wrongCode(refusal.triesLeft)
    case 'code-expired':
      return texts.codeExpired
    case 'too-many-tries':
      return texts.tooManyTries
    case 'too-many-codes':
      return texts.tooManyCodes(formatMoment(refusal.retryAt, language))
    case 'too-many-shared':
      return texts.tooManyShared(formatMoment(refusal.retryAt, language))
    case 'not-the-invited-address':
      return texts.notTheInvitedAddress
    case 'eid-another-person':
      return texts.eidAnotherPerson
    case 'identification-too-low':
      return texts.identificationTooLow(refusal.needed.slice(-1))
    case 'identification-too-old':
      return texts.identificationTooOld
    case 'link-unknown':
      return texts.linkUnknown
    case 'link-expired':
      return texts.linkExpired(formatMoment(refusal.expiredAt, language))
    case 'link-revoked':
      return texts.linkRevoked[refusal.purpose]
    case 'too-many-asked':
      return texts.tooManyAsked[refusal.what](formatMoment(refusal.retryAt, language))
    case 'not-editable':
      return notEditable(refusal.status, texts)
    case 'section-locked':
      return texts.sectionLocked
    case 'unknown-path':
      return texts.unknownPath
    case 'not-a-value':
      return texts.notAValue
    case 'unknown-file':
      return texts.unknownFile
    // Only the authority's own staff can meet these.
    case 'addresses-refused':
    case 'already-published':
    case 'answers-broken':
    case 'change-already-answered':
    case 'changed-since':
    case 'draft-too-large':
    case 'due-before-opening':
    case 'due-has-passed':
    case 'due-on-a-day-off':
    case 'identification-not-offered':
    case 'key-taken':
    case 'no-sections':
    case 'nobody-paid':
    case 'not-a-correction':
    case 'not-a-questionnaire':
    case 'not-a-workbook':
    case 'nothing-to-correct':
    case 'published-since':
    case 'questionnaire-refused':
    case 'round-action-not-now':
    case 'start-over':
    case 'unknown-section':
    case 'version-retired':
    case 'workbook-too-large':
    case 'xlsform-no-columns':
    case 'xlsform-no-survey':
    case 'xlsform-too-many-rows':
      return texts.unexpected
  }
}

function refusalTexts(language: Language): RefusalTexts {
  return (language === 'en' ? englishNow()?.refusals : null) ?? refusalsSv
}

/** Those who were asked to vouch can come too late: the answers may be under way to change. */
function notNow({ action, status }: NotNow, { notNow: texts }: RefusalTexts): string {
  const isVouching = action === 'certify' || action === 'sign' || action === 'sendBack'
  return isVouching && allows(status, 'answer') ? texts.beingChanged : texts.other
}

function notEditable(status: string, texts: RefusalTexts): string {
  const { awaitingCertification, awaitingSignature, submitted, other } = texts.notEditable
  const known: Readonly<Record<string, string>> = { awaitingCertification, awaitingSignature, submitted }
  return known[status] ?? other
}

/** Any failed call in words: a refusal, a lost connection, or a fault of ours with its number. */
export function failureText(error: unknown, language: Language): string {
  const refusal = refusalOf(error)
  if (refusal !== null) return refusalText(refusal, language)
  const texts = entryTexts(language).failed
  if (!wasAnswered(error)) return texts.noContact
  const fault = faultOf(error)
  return fault === null ? refusalTexts(language).unexpected : texts.fault(fault)
}

/** The first pages' words outside a component. */
function entryTexts(language: Language): EntryTexts {
  return (language === 'en' ? englishNow()?.entry : null) ?? entrySv
}
