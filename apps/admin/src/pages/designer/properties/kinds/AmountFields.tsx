import { useTexts } from '../../../../texts/use-texts.ts'
import { FlagProperty } from '../fields/FlagProperty.tsx'
import { LimitProperty } from '../fields/LimitProperty.tsx'
import type { KindFieldsProps } from './kind-fields.ts'

export function AmountFields({ question }: KindFieldsProps<'amount'>) {
  const { properties: texts } = useTexts()
  return (
    <>
      <FlagProperty property="decimals" label={texts.ore} help={texts.oreHelp} checked={question.decimals === 2} value={2} />
      <LimitProperty of="least" type="number" label={texts.least} help={texts.amountLeastHelp} value={question.least} />
      <LimitProperty of="most" type="number" label={texts.most} value={question.most} />
    </>
  )
}
