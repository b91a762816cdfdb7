import { useLanguage } from '../preferences/language.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'

import type { UiTexts } from './sv.ts'

/** The words of the shared components, in the language chosen. */
export function useUiTexts(): UiTexts {
  return useLanguage() === 'en' ? en : sv
}
