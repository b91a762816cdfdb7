import { useTexts } from '../../../../texts/use-texts.ts'
import { LimitProperty } from '../fields/LimitProperty.tsx'
import { NumberProperty } from '../fields/NumberProperty.tsx'
import { WordsField } from '../fields/WordsField.tsx'
import { useChange } from '../subject.ts'
import type { KindFieldsProps } from './kind-fields.ts'

export function NumberFields({ question }: KindFieldsProps<'number'>) {
  const { properties: texts } = useTexts()
  const change = useChange()
  return (
    <>
      <NumberProperty property="decimals" label={texts.decimals} help={texts.decimalsHelp} value={question.decimals} />
      <WordsField label={texts.unit} help={texts.unitHelp} value={question.unit} onChange={(unit) => change('unit', unit)} />
      <LimitProperty of="least" type="number" label={texts.least} value={question.least} />
      <LimitProperty of="most" type="number" label={texts.most} value={question.most} />
    </>
  )
}
