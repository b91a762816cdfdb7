import { useMemo } from 'react'

import { formatDecimal } from '@aterrapport/domain/money/decimal.ts'
import type { AmountQuestion } from '@aterrapport/domain/questionnaire/kinds/amount.ts'
import type { NumberQuestion } from '@aterrapport/domain/questionnaire/kinds/number.ts'
import type { PercentQuestion } from '@aterrapport/domain/questionnaire/kinds/percent.ts'
import { kindOf } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { inLanguage, type Language } from '@aterrapport/domain/text.ts'

import { TextInput } from '../../controls/TextInput.tsx'
import { WithUnit } from '../../controls/WithUnit.tsx'
import { useLanguage } from '../../preferences/language.ts'
import { Frame, type KindProps } from '../Frame.tsx'
import { useTyped } from '../use-typed.ts'

type Numeric = NumberQuestion | AmountQuestion | PercentQuestion

/** Numbers, amounts and shares: digits to the right with their unit, read in any usual form and tidied when the field is left. */
export function NumericView(props: KindProps<Numeric>) {
  const { question, path, item, setting } = props
  const language = useLanguage()
  const codec = useMemo(
    () => ({
      read: (given: string) => kindOf(question).read(given, question),
      write: (answer: string) => formatDecimal(question.kind === 'amount' ? answer.replace(/\.\d$/, '$&0') : answer, language),
    }),
    [language, question],
  )
  const { typing, inputProps } = useTyped(path, item.value, codec)
  return (
    <Frame {...props} quiet={typing}>
      {(wiring) => (
        <WithUnit unit={unitOf(question, language)}>
          <TextInput
            {...wiring}
            {...inputProps}
            numeric
            inputMode={question.kind === 'amount' && question.decimals === undefined ? 'numeric' : 'decimal'}
            autoComplete="off"
            {...(setting.kind === 'cell' ? null : { size: question.kind === 'amount' ? 18 : 10 })}
          />
        </WithUnit>
      )}
    </Frame>
  )
}

function unitOf(question: Numeric, language: Language): string {
  switch (question.kind) {
    case 'amount':
      return language === 'sv' ? 'kr' : 'SEK'
    case 'percent':
      return '%'
    case 'number':
      return question.unit ? inLanguage(question.unit, language) : ''
  }
}
