import type { Kind, QuestionOf } from '@aterrapport/domain/questionnaire/kinds/registry.ts'

/** What the fields of a kind's own properties are given. */
export interface KindFieldsProps<K extends Kind> {
  readonly question: QuestionOf<K>
}
