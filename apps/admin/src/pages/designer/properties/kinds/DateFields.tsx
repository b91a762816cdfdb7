import { useTexts } from '../../../../texts/use-texts.ts'
import { LimitProperty } from '../fields/LimitProperty.tsx'
import type { KindFieldsProps } from './kind-fields.ts'

export function DateFields({ question }: KindFieldsProps<'date'>) {
  const { properties: texts } = useTexts()
  return (
    <>
      <LimitProperty of="least" type="date" label={texts.leastDay} value={question.least} />
      <LimitProperty of="most" type="date" label={texts.mostDay} value={question.most} />
    </>
  )
}
