import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { ledgerEn } from './ledger-en.ts'
import { ledgerSv, type LedgerTexts } from './ledger-sv.ts'

/** The words of the ledger page, in the language chosen; they come with it. */
export function useLedgerTexts(): LedgerTexts {
  return useLanguage() === 'en' ? ledgerEn : ledgerSv
}
