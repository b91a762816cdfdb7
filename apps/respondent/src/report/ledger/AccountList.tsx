import type { AccountSum } from '@aterrapport/domain/ledger/sums.ts'
import { formatAmount } from '@aterrapport/domain/money/amount.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import styles from './Imports.module.css'

/** Accounts with their names and sums, to read. */
export function AccountList({ accounts }: { readonly accounts: readonly AccountSum[] }) {
  const language = useLanguage()
  return (
    <ul className={styles['accounts']}>
      {accounts.map(({ account, name, amount }) => (
        <li key={account}>
          <span>{`${account} ${name}`.trim()}</span>
          <span>{formatAmount(amount, language)}</span>
        </li>
      ))}
    </ul>
  )
}
