import type { NotCounted } from '@aterrapport/domain/ledger/imports.ts'
import { formatAmount } from '@aterrapport/domain/money/amount.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { useLedgerTexts } from '../../texts/use-ledger-texts.ts'
import { AccountList } from './AccountList.tsx'
import styles from './Imports.module.css'

/** The accounts of the balance are the other side of every voucher, and tell nothing here. */
const WITHOUT_ACCOUNTS: ReadonlySet<string> = new Set(['balance'])

/** What of the file did not count when it was taken over, and why. */
export function NotCountedList({ notCounted: { reasons, lost } }: { readonly notCounted: NotCounted }) {
  const { imports: texts, sums } = useLedgerTexts()
  const language = useLanguage()
  if (reasons.length === 0 && lost.entries === 0) return null
  return (
    <details className={styles['details']}>
      <summary>{texts.notCounted}</summary>
      {reasons.map(({ reason, amount, entries, accounts }) => (
        <div key={reason}>
          <p>
            {sums.reasons[reason]}: {sums.reason(formatAmount(amount, language), entries)}
          </p>
          {WITHOUT_ACCOUNTS.has(reason) || accounts.length === 0 ? null : <AccountList accounts={accounts} />}
        </div>
      ))}
      {lost.entries === 0 ? null : <p>{sums.lostLines(lost.lines.join(', '))}</p>}
    </details>
  )
}
