import type { Language } from '@aterrapport/domain/text.ts'
import { formatLongDate, formatMoment } from '@aterrapport/domain/time/format.ts'

import type { VouchRefusal } from '../messages.ts'
import { vouchEn } from '../texts/vouch-en.ts'
import { vouchSv } from '../texts/vouch-sv.ts'

/** The server's no to those who hand over, vouch and ask to change: what is wrong, and what to do. */
export function vouchRefusalText(refusal: VouchRefusal, language: Language): string {
  const { refusals: texts } = language === 'en' ? vouchEn : vouchSv
  switch (refusal.kind) {
    case 'too-late':
      return texts.tooLate(formatLongDate(refusal.lastDay, language))
    case 'not-the-certifier':
      return texts.notTheCertifier
    case 'not-the-signatory':
      return texts.notTheSignatory
    case 'certification-incomplete':
      return texts.certificationIncomplete[refusal.lacks]
    case 'incomplete':
      return texts.incomplete
    case 'certifier-required':
      return texts.certifierRequired
    case 'certifier-not-asked':
      return texts.certifierNotAsked
    case 'assignee-incomplete':
      return texts.assigneeIncomplete[refusal.who][refusal.lacks]
    case 'same-person':
      return texts.samePerson
    case 'certifier-filled-in':
      return texts.certifierFilledIn
    case 'nobody-replaced':
      return texts.nobodyReplaced
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
  }
}
