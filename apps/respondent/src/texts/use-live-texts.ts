import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { liveEn } from './live-en.ts'
import { liveSv, type LiveTexts } from './live-sv.ts'

/** The words of working together in a report, in the language chosen. */
export function useLiveTexts(): LiveTexts {
  return useLanguage() === 'en' ? liveEn : liveSv
}
