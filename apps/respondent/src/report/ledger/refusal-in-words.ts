import type { Language } from '@aterrapport/domain/text.ts'

import { refusalOf, type Refusal } from '../../failure.ts'
import { failureText, refusalText } from '../../messages.ts'
import type { LedgerTexts } from '../../texts/ledger-sv.ts'

/** The server's no, in the words of the one who reads a ledger. */
export function ledgerRefusal(refusal: Refusal, texts: LedgerTexts, language: Language): string {
  switch (refusal.kind) {
    case 'ledger-too-large':
      return texts.choose.tooLarge(Math.floor(refusal.most / 1_048_576))
    case 'not-a-ledger':
      return texts.notALedger[refusal.found]
    case 'ledger-of-another-organisation':
    case 'ledger-holds-nothing-to-take-over':
    case 'no-cost-table':
    case 'ledger-unreadable':
    case 'ledger-columns-missing':
    case 'ledger-gone':
      return texts.refusals[refusal.kind]
    default:
      return refusalText(refusal, language)
  }
}

/** Why something could not be read or taken over. */
export function ledgerFailure(error: unknown, texts: LedgerTexts, language: Language): string {
  const refusal = refusalOf(error)
  return refusal === null ? failureText(error, language) : ledgerRefusal(refusal, texts, language)
}
