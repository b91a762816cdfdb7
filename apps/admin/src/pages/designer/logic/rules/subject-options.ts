import type { Subject } from '@aterrapport/domain/design/logic/subjects.ts'
import type { Type, TypeKind } from '@aterrapport/domain/questionnaire/expression-type.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage, type Language } from '@aterrapport/domain/text.ts'
import type { SelectOption } from '@aterrapport/ui/controls/Select.tsx'
import type { Texts } from '../../../../texts/use-texts.ts'
import { subjectText } from '../words/subject-text.ts'

/** Subjects to choose from, under the sections they stand in. */
export function subjectOptions(
  subjects: readonly Subject[],
  { draft, texts, language }: { readonly draft: Questionnaire; readonly texts: Texts; readonly language: Language },
): readonly SelectOption[] {
  const titles = new Map(draft.sections.map(({ key, title }) => [key, inLanguage(title, language) || key]))
  return subjects.map(({ ref, meaning, section }) => ({
    key: ref,
    label: subjectText(meaning, texts, language),
    group:
      meaning.kind === 'previous'
        ? texts.logic.lastYear
        : section === null
          ? meaning.kind === 'context'
            ? texts.logic.facts
            : texts.logic.ownRow
          : (titles.get(section) ?? section),
  }))
}

/** Those that can give a value of a type: of it themselves, or a column of them, or rows to count. */
export function subjectsGiving(subjects: readonly Subject[], type: Type): readonly Subject[] {
  return subjects.filter(({ type: own }) => {
    if (own.kind === 'table') return type.kind === 'number'
    if (own.kind === 'column') return type.kind === 'number' || (type.kind === 'date' && own.of.kind === 'date')
    return textual(own.kind) === textual(type.kind)
  })
}

function textual(kind: TypeKind): TypeKind {
  return kind === 'choice' || kind === 'choices' ? 'text' : kind
}
