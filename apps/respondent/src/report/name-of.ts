import type { Path } from '@aterrapport/domain/form/value.ts'
import { nameOfPlace, placeOf } from '@aterrapport/ui/form/place.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { useLiveTexts } from '../texts/use-live-texts.ts'
import { useReport } from './report-context.ts'

/** Names places in words, also what stands beside an answer: "Kostnader – Lokaler – Belopp – Kommentar". */
export function useNameOf(): (path: Path) => string {
  const { comment, other, later } = useLiveTexts()
  const language = useLanguage()
  const { form } = useReport()
  const beside: Readonly<Record<string, string>> = { comment, other, later }
  return (path) => {
    const place = placeOf(form.questionnaire, path)
    if (place === null) return path
    const more = path.split(':')[1]
    const name = nameOfPlace(form, place, language)
    return more === undefined ? name : `${name} – ${beside[more] ?? more}`
  }
}
