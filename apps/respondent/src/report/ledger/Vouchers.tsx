import { useState } from 'react'

import type { AccountSum } from '@aterrapport/domain/ledger/sums.ts'
import { formatAmount } from '@aterrapport/domain/money/amount.ts'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../../api.ts'
import { useLoaded } from '../../calls/use-loaded.ts'
import { useLedgerTexts } from '../../texts/use-ledger-texts.ts'
import { useReport } from '../report-context.ts'
import styles from './Ledger.module.css'
import { ledgerFailure } from './refusal-in-words.ts'
import { inputOf, type AskedOfLedger } from './asked.ts'

interface VouchersProps {
  readonly account: AccountSum
  readonly name: string
  readonly asked: AskedOfLedger
}

/** The entries behind an account's sum, read when somebody wants to see them. */
export function Vouchers({ account, name, asked }: VouchersProps) {
  const { sums: texts } = useLedgerTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles['vouchers']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {texts.vouchers(account.entries)} <span className="only-for-screen-readers">{texts.vouchersOf(name)}</span>
      </summary>
      {isOpen ? <Listed account={account.account} name={name} asked={asked} /> : null}
    </details>
  )
}

function Listed({ account, name, asked }: Omit<VouchersProps, 'account'> & { readonly account: string }) {
  const texts = useLedgerTexts()
  const language = useLanguage()
  const { report } = useReport()
  const input = { ...inputOf(report, asked), account }
  const { data, error } = useLoaded(`ledger postings ${JSON.stringify(input)}`, () => client.ledger.postings.query(input))
  if (error !== null) return <Alert kind="error">{ledgerFailure(error, texts, language)}</Alert>
  if (data === undefined) return <p>{texts.sums.reading}</p>
  const more = data.count - data.postings.length
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard */}
      <section className={styles['scroll']} tabIndex={0} aria-label={`${texts.sums.accounts} ${name}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.sums.voucher}</th>
              <th scope="col">{texts.sums.date}</th>
              <th scope="col">{texts.sums.text}</th>
              <th scope="col">{texts.sums.amount}</th>
            </tr>
          </thead>
          <tbody>
            {data.postings.map(({ voucher, date, text, amount, line }) => (
              <tr key={line}>
                <th scope="row">{voucher === '' ? '–' : voucher}</th>
                <td>{date ?? '–'}</td>
                <td>{text}</td>
                <td>{formatAmount(amount, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {more > 0 ? <p className="quiet small">{texts.sums.more(more)}</p> : null}
    </>
  )
}
