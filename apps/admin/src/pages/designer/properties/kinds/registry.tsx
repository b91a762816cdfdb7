import type { Kind, Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { ComponentType } from 'react'
import { AmountFields } from './AmountFields.tsx'
import { CalculatedFields } from './CalculatedFields.tsx'
import { ChoiceFields } from './ChoiceFields.tsx'
import { ChoicesFields } from './ChoicesFields.tsx'
import { ContactFields } from './ContactFields.tsx'
import { DateFields } from './DateFields.tsx'
import { DeclarationFields } from './DeclarationFields.tsx'
import { FileFields } from './FileFields.tsx'
import { InformationFields } from './InformationFields.tsx'
import type { KindFieldsProps } from './kind-fields.ts'
import { NumberFields } from './NumberFields.tsx'
import { OrganisationFields } from './OrganisationFields.tsx'
import { PercentFields } from './PercentFields.tsx'
import { PeriodFields } from './PeriodFields.tsx'
import { TableFields } from './TableFields.tsx'
import { TextFields } from './TextFields.tsx'
import { YesNoFields } from './YesNoFields.tsx'

/** The fields of what is a kind's own. Forgetting a kind does not compile. */
const KIND_FIELDS: { readonly [K in Kind]: ComponentType<KindFieldsProps<K>> } = {
  text: TextFields,
  number: NumberFields,
  amount: AmountFields,
  percent: PercentFields,
  date: DateFields,
  period: PeriodFields,
  yesNo: YesNoFields,
  choice: ChoiceFields,
  choices: ChoicesFields,
  table: TableFields,
  calculated: CalculatedFields,
  file: FileFields,
  contact: ContactFields,
  organisation: OrganisationFields,
  information: InformationFields,
  declaration: DeclarationFields,
}

/** The kinds of questions, in the order they are offered. */
export const KIND_ORDER = Object.keys(KIND_FIELDS) as Kind[] // KIND_FIELDS has exactly the kinds as its keys

/** The fields of a question's own kind. */
export function KindFields({ question }: { readonly question: Question }) {
  // Each is given a question of its own kind, which the compiler cannot follow through the union.
  const Fields = KIND_FIELDS[question.kind] as ComponentType<{ readonly question: Question }>
  return <Fields question={question} />
}
