import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage, type Language } from '@aterrapport/domain/text.ts'
import { listOfPart } from '@aterrapport/domain/design/part.ts'
import type { Texts } from '../../../texts/use-texts.ts'
import type { DesignState, Selected } from '../design-store.ts'

/** Stands for "last" among the keys of sections, none of which is empty. */
const LAST = ''

/** Where a new section may stand: each by the key of the section that it comes to stand before. */
export function placesIn(
  { sections }: Questionnaire,
  { language, texts }: { readonly language: Language; readonly texts: Texts['blocks'] },
): readonly { readonly key: string; readonly label: string }[] {
  return [
    ...sections.map(({ key }, at) => {
      const above = sections[at - 1]
      return { key, label: above === undefined ? texts.first : texts.after(inLanguage(above.title, language) || above.key) }
    }),
    { key: LAST, label: texts.last },
  ]
}

/** The place after the section that one works in. */
export function placeAfter({ draft, selected }: Pick<DesignState, 'draft' | 'selected'>): string {
  const section = sectionOf(draft, selected)
  const at = draft.sections.findIndex(({ key }) => key === section)
  return at === -1 ? LAST : (draft.sections[at + 1]?.key ?? LAST)
}

function sectionOf(draft: Questionnaire, selected: Selected): string | null {
  if (selected.kind === 'questionnaire') return null
  if (selected.kind === 'section') return selected.key
  const list = listOfPart(draft, { kind: 'question', key: selected.kind === 'question' ? selected.key : selected.question })
  return list?.kind === 'questions' ? list.section : null
}
