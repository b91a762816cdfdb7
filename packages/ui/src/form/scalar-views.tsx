import type { ComponentType } from 'react'

import type { ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'

import { useForm, useItem } from './form-context.ts'
import type { KindProps } from './Frame.tsx'
import { CalculatedView } from './kinds/CalculatedView.tsx'
import { ChoicesView } from './kinds/ChoicesView.tsx'
import { ChoiceView } from './kinds/ChoiceView.tsx'
import { DateView } from './kinds/DateView.tsx'
import { NumericView } from './kinds/NumericView.tsx'
import { TextView } from './kinds/TextView.tsx'
import { YesNoView } from './kinds/YesNoView.tsx'
import { LockedAnswer } from './LockedAnswer.tsx'

/** The component of every kind that may stand in a table's cell. Forgetting one does not compile. */
export const SCALAR_VIEWS = {
  text: TextView,
  number: NumericView,
  amount: NumericView,
  percent: NumericView,
  date: DateView,
  yesNo: YesNoView,
  choice: ChoiceView,
  choices: ChoicesView,
  calculated: CalculatedView,
} satisfies { readonly [Kind in ScalarQuestion['kind']]: ComponentType<KindProps<Extract<ScalarQuestion, { kind: Kind }>>> }

/** A cell of a table, while it is relevant. */
export function ScalarView(given: Omit<KindProps<ScalarQuestion>, 'item'>) {
  const { editable } = useForm()
  const item = useItem(given.path)
  const props = { ...given, item }
  if (item.relevance !== 'relevant') return null
  if (!editable || props.question.prefill?.locked === true) return <LockedAnswer {...props} />
  // Each component is given a question of its own kind, which the compiler cannot follow through the union.
  const View = SCALAR_VIEWS[props.question.kind] as ComponentType<KindProps<ScalarQuestion>>
  return <View {...props} />
}
