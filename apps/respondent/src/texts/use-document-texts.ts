import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { documentsEn } from './documents-en.ts'
import { documentsSv, type DocumentTexts } from './documents-sv.ts'

/** The words of the pages about documents, in the language chosen. They come with those pages. */
export function useDocumentTexts(): DocumentTexts {
  return useLanguage() === 'en' ? documentsEn : documentsSv
}
