import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { vouchEn } from './vouch-en.ts'
import { vouchSv, type VouchTexts } from './vouch-sv.ts'

/** The words of checking, vouching and what comes after, in the language chosen. */
export function useVouchTexts(): VouchTexts {
  return useLanguage() === 'en' ? vouchEn : vouchSv
}
