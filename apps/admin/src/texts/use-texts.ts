import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'

export type Texts = typeof sv

/** The texts in the language chosen. */
export function useTexts(): Texts {
  return useLanguage() === 'en' ? en : sv
}
