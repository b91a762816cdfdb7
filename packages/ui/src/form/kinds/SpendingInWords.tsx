import { useMemo } from 'react'

import type { Path } from '@aterrapport/domain/form/value.ts'
import { spendingOf, spendingPaths } from '@aterrapport/domain/ledger/spending.ts'
import { formatAmount } from '@aterrapport/domain/money/amount.ts'

import { useLanguage } from '../../preferences/language.ts'
import { useForm, useItem } from '../form-context.ts'
import { useFormTexts } from '../texts/use-form-texts.ts'
import styles from './Table.module.css'

interface SpendingInWordsProps {
  /** Nothing as long as the costs are not above what was received. */
  readonly onlyOver?: boolean
}

/** With the costs, as they are typed: how much of the grant is left to account for, or how much they go above it. */
export function SpendingInWords({ onlyOver = false }: SpendingInWordsProps) {
  const { form } = useForm()
  const paths = useMemo(() => spendingPaths(form.questionnaire), [form])
  return paths === null ? null : <InWords {...paths} onlyOver={onlyOver} />
}

function InWords({ received, costs, onlyOver = false }: SpendingInWordsProps & { readonly received: Path; readonly costs: Path }) {
  const language = useLanguage()
  const texts = useFormTexts().spending
  const spending = spendingOf(useItem(received).value, useItem(costs).value)
  if (spending === null || (onlyOver && spending.kind !== 'over')) return null
  const whole = formatAmount(spending.received, language)
  return (
    <p className={styles['spending']} data-kind={spending.kind}>
      {spending.kind === 'even' ? texts.even(whole) : texts[spending.kind](formatAmount(spending.amount, language), whole)}
    </p>
  )
}
