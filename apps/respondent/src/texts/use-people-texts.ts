import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { peopleEn } from './people-en.ts'
import { peopleSv, type PeopleTexts } from './people-sv.ts'

/** The words about who has a case and what one has, in the language chosen. They come with those pages. */
export function usePeopleTexts(): PeopleTexts {
  return useLanguage() === 'en' ? peopleEn : peopleSv
}
