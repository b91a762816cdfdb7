import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { accessibilityEn } from './accessibility-en.ts'
import { accessibilitySv, type AccessibilityTexts } from './accessibility-sv.ts'

/** The words of the accessibility statement, in the language chosen. */
export function useAccessibilityTexts(): AccessibilityTexts {
  return useLanguage() === 'en' ? accessibilityEn : accessibilitySv
}
