import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { promisedEn } from './promised-en.ts'
import { promisedSv, type PromisedTexts } from './promised-sv.ts'

/** The words of files that come after handing in, in the language chosen. */
export function usePromisedTexts(): PromisedTexts {
  return useLanguage() === 'en' ? promisedEn : promisedSv
}
