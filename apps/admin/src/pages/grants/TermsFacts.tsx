import { formatAmount, kronor } from '@aterrapport/domain/money/amount.ts'
import { Facts } from '@aterrapport/ui/layout/Facts.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import type { Grant } from '../../api.ts'
import { useTexts } from '../../texts/use-texts.ts'

/** The terms of a grant. What the sources do not settle is said to be so: nobody should take a gap for a rule. */
export function TermsFacts({ terms }: { readonly terms: Grant['terms'] }) {
  const { grants: texts, yes, no } = useTexts()
  const language = useLanguage()
  const largeChange = terms.largeChange.value
  const krona = (amount: number) => formatAmount(kronor(BigInt(amount)), language)
  const settled = (value: boolean | null) => (value === null ? texts.notSettled : value ? yes : no)
  return (
    <Facts
      facts={[
        [texts.purpose, terms.purpose.value],
        [texts.usePeriod, `${terms.usePeriod.value.from} – ${terms.usePeriod.value.to}`],
        [texts.requisitionBy, terms.requisitionBy.value ?? texts.notSettled],
        [texts.invoiceLimit, terms.invoiceLimit.value === 0 ? texts.noLimit : krona(terms.invoiceLimit.value)],
        [texts.accruals, settled(terms.accrualsAllowed.value)],
        [texts.doubleFunding, settled(terms.doubleFundingAllowed.value)],
        [texts.reclaimGrounds, terms.reclaimGrounds.value.map((ground) => texts.grounds[ground]).join(', ')],
        [texts.largeChange, largeChange === null ? texts.notSettled : texts.changeOver(largeChange.percent, krona(largeChange.least))],
        [texts.perspectives, terms.requiredPerspectives.value.map((perspective) => texts.perspectiveNames[perspective]).join(', ') || null],
      ]}
    />
  )
}
