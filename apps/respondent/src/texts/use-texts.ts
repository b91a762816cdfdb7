import { use } from 'react'

import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { loadEnglish } from './english.ts'
import { entrySv, type EntryTexts } from './entry-sv.ts'

/** The words of the first pages, in the language chosen. */
export function useEntryTexts(): EntryTexts {
  const language = useLanguage()
  return language === 'en' ? use(loadEnglish()).entry : entrySv
}
