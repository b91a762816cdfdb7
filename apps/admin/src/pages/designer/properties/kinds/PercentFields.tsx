import { useTexts } from '../../../../texts/use-texts.ts'
import { LimitProperty } from '../fields/LimitProperty.tsx'
import { NumberProperty } from '../fields/NumberProperty.tsx'
import type { KindFieldsProps } from './kind-fields.ts'

export function PercentFields({ question }: KindFieldsProps<'percent'>) {
  const { properties: texts } = useTexts()
  return (
    <>
      <NumberProperty property="decimals" label={texts.decimals} help={texts.decimalsHelp} value={question.decimals} />
      <LimitProperty of="least" type="number" label={texts.least} help={texts.percentLeastHelp} value={question.least} />
      <LimitProperty of="most" type="number" label={texts.most} help={texts.percentMostHelp} value={question.most} />
    </>
  )
}
