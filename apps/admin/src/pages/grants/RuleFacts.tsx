import { formatAmount, kronor } from '@aterrapport/domain/money/amount.ts'
import { formatDecimal } from '@aterrapport/domain/money/decimal.ts'
import { dayOf } from '@aterrapport/domain/time/days.ts'
import { Facts } from '@aterrapport/ui/layout/Facts.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import type { Grant } from '../../api.ts'
import { useTexts } from '../../texts/use-texts.ts'

/** The rule that gave the amounts, in words, with what it was given. */
export function RuleFacts({ run }: { readonly run: NonNullable<Grant['run']> }) {
  const { grants: texts } = useTexts()
  const language = useLanguage()
  const { rule, inputDate, decidedAt, checksum } = run
  const fixed = formatAmount(kronor(BigInt(rule.fixed)), language)
  const step = formatDecimal(String(rule.step), language)
  return (
    <Facts
      facts={[
        [texts.fixedPart, texts.fixedRule(fixed, step, texts.stepModes[rule.stepMode])],
        [texts.variablePart, texts.variableRule],
        [texts.inputDate, inputDate],
        [texts.decided, dayOf(decidedAt)],
        [texts.checksum, <code key="checksum">{checksum.slice(0, 16)}</code>],
      ]}
    />
  )
}
