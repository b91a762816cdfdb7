import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import type { CalculatedQuestion } from '@aterrapport/domain/questionnaire/kinds/calculated.ts'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { useTexts } from '../../../../texts/use-texts.ts'
import { ExpressionProperty } from '../fields/ExpressionProperty.tsx'
import { useChange } from '../subject.ts'
import type { KindFieldsProps } from './kind-fields.ts'

type ShownAs = CalculatedQuestion['shownAs']

/** What a calculation gives before anything is worked out, by what it is shown as: a formula is always there. */
const NOTHING: Readonly<Record<ShownAs, Expression>> = {
  amount: { number: '0' },
  number: { number: '0' },
  percent: { number: '0' },
  text: { text: '' },
  date: { date: '2000-01-01' },
  yesNo: { truth: false },
}

const ORDER = Object.keys(NOTHING) as ShownAs[] // NOTHING has exactly these as its keys

export function CalculatedFields({ question }: KindFieldsProps<'calculated'>) {
  const { properties: texts } = useTexts()
  const change = useChange()
  const { formula, shownAs } = question
  const isEmpty = JSON.stringify(formula) === JSON.stringify(NOTHING[shownAs])
  return (
    <>
      <Field label={texts.shownAs}>
        {(wiring) => (
          <Select
            {...wiring}
            empty={null}
            options={ORDER.map((key) => ({ key, label: texts.kinds[key] }))}
            value={shownAs}
            onChange={(chosen) => {
              const next = ORDER.find((key) => key === chosen) ?? shownAs
              change('shownAs', next)
              if (isEmpty) change('formula', NOTHING[next])
            }}
          />
        )}
      </Field>
      <ExpressionProperty of="formula" label={texts.formula} value={isEmpty ? undefined : formula} empty={NOTHING[shownAs]} />
    </>
  )
}
