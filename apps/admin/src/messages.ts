import type { Refusal as AnyRefusal } from './failure.ts'
import { isUnreachable, refusalOf } from './failure.ts'
import type { Texts } from './texts/use-texts.ts'

/** The refusals that staff's calls may meet; what recipients are told is theirs. */
type Refusal = Extract<AnyRefusal, { readonly kind: (typeof KINDS)[number] }>

const KINDS = [
  'not-signed-in',
  'not-allowed',
  'not-found',
  'addresses-refused',
  'already-published',
  'answers-broken',
  'change-already-answered',
  'changed-since',
  'draft-too-large',
  'due-before-opening',
  'due-has-passed',
  'due-on-a-day-off',
  'identification-not-offered',
  'key-taken',
  'nobody-paid',
  'not-a-correction',
  'not-a-questionnaire',
  'nothing-to-correct',
  'original-already-received',
  'original-on-a-wrong-day',
  'published-since',
  'questionnaire-refused',
  'round-action-not-now',
  'start-over',
  'version-retired',
] as const

/** What went wrong, and what to do about it, for any failure of a call. */
export function failureText(error: unknown, texts: Texts): string {
  const refusal = refusalOf(error)
  if (refusal !== null && isStaffs(refusal)) return refusalText(refusal, texts)
  if (isUnreachable(error)) return texts.failures.unreachable
  return texts.failures.fault
}

function isStaffs(refusal: AnyRefusal): refusal is Refusal {
  const kinds: readonly string[] = KINDS
  return kinds.includes(refusal.kind)
}

function refusalText(
  refusal: Refusal,
  { failures, roundStatus, addresses, questionnaires, draftRefusals: drafts, compare }: Texts,
): string {
  switch (refusal.kind) {
    case 'not-signed-in':
      return failures.notSignedIn
    case 'not-allowed':
      return failures.notAllowed
    case 'not-found':
      return failures.notFound
    case 'addresses-refused':
      return addresses.problems(refusal.problems.length)
    case 'already-published':
      return drafts.alreadyPublished(compare.version(refusal.number, refusal.correction))
    case 'answers-broken':
      return drafts.answersBroken(refusal.number)
    case 'change-already-answered':
      return failures.changeAlreadyAnswered
    case 'changed-since':
      return drafts.changedSince
    case 'draft-too-large':
      return drafts.draftTooLarge
    case 'due-before-opening':
      return failures.dueBeforeOpening(refusal.opensOn)
    case 'due-has-passed':
      return failures.dueHasPassed(refusal.today)
    case 'due-on-a-day-off':
      return failures.dueOnADayOff(refusal.nextWorkingDay)
    case 'identification-not-offered':
      return failures.identificationNotOffered
    case 'key-taken':
      return drafts.keyTaken(refusal.key)
    case 'nobody-paid':
      return failures.nobodyPaid
    case 'not-a-correction':
      return drafts.notACorrection
    case 'not-a-questionnaire':
      return drafts.notAQuestionnaire
    case 'nothing-to-correct':
      return drafts.nothingToCorrect
    case 'original-already-received':
      return failures.originalAlreadyReceived(refusal.receivedOn)
    case 'original-on-a-wrong-day':
      return failures.originalOnAWrongDay(refusal.from, refusal.to)
    case 'published-since':
      return drafts.publishedSince(compare.version(refusal.number, refusal.correction))
    case 'questionnaire-refused':
      return questionnaires.problems(refusal.problems.length)
    case 'round-action-not-now':
      return failures.roundActionNotNow(roundStatus[refusal.status].toLowerCase())
    case 'start-over':
      return drafts.startOver
    case 'version-retired':
      return drafts.versionRetired(refusal.number)
  }
}
