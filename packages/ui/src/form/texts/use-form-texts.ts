import { useLanguage } from '../../preferences/language.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'

import type { Language } from '@aterrapport/domain/text.ts'
import type { FormTexts } from './sv.ts'

export function formTexts(language: Language): FormTexts {
  return language === 'en' ? en : sv
}

/** The words around questions and answers, in the language chosen. */
export function useFormTexts(): FormTexts {
  return formTexts(useLanguage())
}
