import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { entryEn } from './entry-en.ts'
import { entrySv, type EntryTexts } from './entry-sv.ts'

/** The words of the first pages, in the language chosen. */
export function useEntryTexts(): EntryTexts {
  return useLanguage() === 'en' ? entryEn : entrySv
}
