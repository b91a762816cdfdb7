import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { eidEn } from './eid-en.ts'
import { eidSv, type EidTexts } from './eid-sv.ts'

/** The words of e-identification, in the language chosen. */
export function useEidTexts(): EidTexts {
  return useLanguage() === 'en' ? eidEn : eidSv
}
