import { allows, type NotNow } from '@aterrapport/domain/report/transitions.ts'
import type { Language } from '@aterrapport/domain/text.ts'
import { formatLongDate, formatMoment } from '@aterrapport/domain/time/format.ts'

import { faultOf, refusalOf, wasAnswered, type Refusal } from './failure.ts'
import { englishNow } from './texts/english.ts'
import { entrySv, type EntryTexts } from './texts/entry-sv.ts'
import { refusalsSv, type RefusalTexts } from './texts/refusals-sv.ts'

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
      return texts.notAFileQuestion
    case 'file-too-large':
      return texts.fileTooLarge(refusal.most)
    case 'files-too-large':
      return texts.filesTooLarge(refusal.most)
    case 'file-empty':
      return texts.fileEmpty
    case 'file-type-not-accepted':
      return notAccepted(refusal.found, refusal.accepted.map((type) => texts.fileTypes[type]).join(', '), texts)
    case 'file-name-does-not-match':
      return texts.fileNameDoesNotMatch(refusal.name)
    case 'file-changed':
      return texts.fileChanged
    case 'upload-unfinished':
      return texts.uploadUnfinished
    case 'file-being-checked':
      return texts.fileBeingChecked(refusal.name)
    case 'file-infected':
      return texts.filesInfected([refusal.name])
    case 'files-infected':
      return texts.filesInfected(refusal.names)
    case 'files-waiting':
      return texts.filesWaiting(refusal.names)
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
    case 'too-late':
      return texts.tooLate(formatLongDate(refusal.lastDay, language))
    case 'not-the-certifier':
      return texts.notTheCertifier
    case 'not-the-signatory':
      return texts.notTheSignatory
    case 'certification-incomplete':
      return texts.certificationIncomplete[refusal.lacks]
    case 'wrong-code':
      return texts.wrongCode(refusal.triesLeft)
    case 'code-expired':
      return texts.codeExpired
    case 'too-many-tries':
      return texts.tooManyTries
    case 'too-many-codes':
      return texts.tooManyCodes(formatMoment(refusal.retryAt, language))
    case 'too-many-checks':
      return texts.tooManyChecks(formatMoment(refusal.retryAt, language))
    case 'too-many-shared':
      return texts.tooManyShared(formatMoment(refusal.retryAt, language))
    case 'not-the-invited-address':
      return texts.notTheInvitedAddress
    case 'incomplete':
      return texts.incomplete
    case 'certifier-required':
      return texts.certifierRequired
    case 'certifier-not-asked':
      return texts.certifierNotAsked
    case 'assignee-incomplete':
      return texts.assigneeIncomplete[refusal.who][refusal.lacks]
    case 'eid-another-person':
      return texts.eidAnotherPerson
    case 'identification-too-low':
      return texts.identificationTooLow(refusal.needed.slice(-1))
    case 'identification-too-old':
      return texts.identificationTooOld
    case 'same-person':
      return texts.samePerson
    case 'certifier-filled-in':
      return texts.certifierFilledIn
    case 'nobody-replaced':
      return texts.nobodyReplaced
    case 'link-unknown':
      return texts.linkUnknown
    case 'link-expired':
      return texts.linkExpired(formatMoment(refusal.expiredAt, language))
    case 'link-revoked':
      return texts.linkRevoked[refusal.purpose]
    case 'too-many-faults-told':
      return texts.tooManyFaultsTold(formatMoment(refusal.retryAt, language))
    case 'too-many-links-asked':
      return texts.tooManyLinksAsked(formatMoment(refusal.retryAt, language))
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
    case 'reason-missing':
      return texts.reasonMissing
    case 'already-submitted':
      return texts.alreadySubmitted
    case 'already-asked':
      return texts.alreadyAsked(refusal.by, formatMoment(refusal.at, language))
    case 'original-not-demanded':
      return texts.original.notDemanded
    case 'original-already-received':
      return texts.original.alreadyReceived(refusal.receivedOn)
    case 'original-on-a-wrong-day':
      return texts.original.onAWrongDay(refusal.from, refusal.to)
    case 'unknown-ground':
      return texts.unknownGround
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

type Found = Extract<Refusal, { kind: 'file-type-not-accepted' }>['found']

/** What is wrong with a file that is none of those asked for, where more can be said than that. */
function notAccepted(found: Found, accepted: string, { fileFound, fileTypeNotAccepted }: RefusalTexts): string {
  return found === 'macros' || found === 'encrypted' || found === 'bomb' || found === 'twofold'
    ? fileFound[found]
    : fileTypeNotAccepted(accepted)
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
export function entryTexts(language: Language): EntryTexts {
  return (language === 'en' ? englishNow()?.entry : null) ?? entrySv
}
