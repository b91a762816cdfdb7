import type { Outside } from '@aterrapport/domain/ledger/selection.ts'
import type { LeftOutReason } from '@aterrapport/domain/ledger/sums.ts'
import { formatAmount, type Amount } from '@aterrapport/domain/money/amount.ts'
import { Facts } from '@aterrapport/ui/layout/Facts.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { useLedgerTexts } from '../../texts/use-ledger-texts.ts'
import styles from './Ledger.module.css'

interface LeftOutListProps {
  readonly leftOut: readonly { readonly reason: LeftOutReason | Outside; readonly amount: Amount; readonly entries: number }[]
  readonly lost: { readonly entries: number; readonly lines: readonly number[] }
}

/** What in the file does not count, and why: with the sums it is everything. */
export function LeftOutList({ leftOut, lost }: LeftOutListProps) {
  const { sums: texts } = useLedgerTexts()
  const language = useLanguage()
  if (leftOut.length === 0 && lost.entries === 0) return null
  return (
    <details className={styles['details']}>
      <summary>{texts.leftOut}</summary>
      <Facts
        facts={leftOut.map(({ reason, amount, entries }) => [texts.reasons[reason], texts.reason(formatAmount(amount, language), entries)])}
      />
      {lost.entries === 0 ? null : <p>{texts.lostLines(lost.lines.join(', '))}</p>}
    </details>
  )
}
