import { importNow, type AmountNow, type LedgerImport } from '@aterrapport/domain/ledger/imports.ts'
import type { AccountSum } from '@aterrapport/domain/ledger/sums.ts'
import { kindOf } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { formatAmount, type Amount } from '@aterrapport/domain/money/amount.ts'
import type { Language } from '@aterrapport/domain/text.ts'
import type { FormReader } from '@aterrapport/ui/form/form-store.ts'
import { nameOfRow, placeOf } from '@aterrapport/ui/form/place.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { useLedgerTexts } from '../../texts/use-ledger-texts.ts'
import { AccountList } from './AccountList.tsx'
import styles from './Imports.module.css'

interface ImportedAmountsProps {
  readonly form: FormReader
  readonly imported: LedgerImport
}

/** What the file gave, row by row, beside the answers as they are now, and the accounts behind. */
export function ImportedAmounts({ form, imported }: ImportedAmountsProps) {
  const { imports: texts, sums } = useLedgerTexts()
  const language = useLanguage()
  const { amounts, taken, now, change } = importNow(imported, (path) => form.read(path).value)
  const rows = inTableOrder(form, amounts).map((amount) => ({ ...amount, name: rowName(form, amount.path, language) }))
  return (
    <>
      <table className={styles['amounts']}>
        <thead>
          <tr>
            <th scope="col">{sums.row}</th>
            <th scope="col">{texts.inFile}</th>
            <th scope="col">{texts.now}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.path}>
              <th scope="row">{row.name}</th>
              <td>{formatAmount(row.value, language)}</td>
              <td>
                {row.now === null ? '–' : formatAmount(row.now, language)}
                <Changed row={row} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{sums.total}</th>
            <td>{formatAmount(taken, language)}</td>
            <td>{formatAmount(now, language)}</td>
          </tr>
        </tfoot>
      </table>
      <p>{rows.every(({ mark }) => mark === 'fromFile') ? texts.unchanged : texts.changed(signed(change, language))}</p>
      {rows.some(({ accounts }) => accounts.length > 0) ? (
        <details className={styles['details']}>
          <summary>{texts.accounts}</summary>
          {rows.map(({ path, name, exact, accounts }) => (
            <Behind key={path} name={`${name}: ${formatAmount(exact, language)}`} accounts={accounts} />
          ))}
        </details>
      ) : null}
    </>
  )
}

function Changed({ row: { mark, change } }: { readonly row: AmountNow }) {
  const { imports: texts } = useLedgerTexts()
  const language = useLanguage()
  if (mark === 'fromFile') return null
  return <span className={styles['changed']}>{mark === 'removed' ? texts.removed : texts.by(signed(change, language))}</span>
}

function Behind({ name, accounts }: { readonly name: string; readonly accounts: readonly AccountSum[] }) {
  return (
    <div>
      <p>{name}</p>
      <AccountList accounts={accounts} />
    </div>
  )
}

/** As the rows stand in the form. */
function inTableOrder(form: FormReader, amounts: readonly AmountNow[]): readonly AmountNow[] {
  const placeIn = ({ path }: AmountNow) => {
    const [table = '', row = ''] = path.split('.')
    const at = form.rows(table).indexOf(row)
    return at === -1 ? Infinity : at
  }
  return amounts.toSorted((a, b) => (placeIn(a) === placeIn(b) ? 0 : placeIn(a) - placeIn(b)))
}

function rowName(form: FormReader, path: string, language: Language): string {
  const place = placeOf(form.questionnaire, path)
  if (place?.question.kind !== 'table' || place.row === null) return path
  const [first] = place.question.columns
  // A row that was added says in its first column what it is.
  const said =
    'added' in place.question.rows && first !== undefined ? form.read(`${place.question.key}.${place.row}.${first.key}`).value : null
  const name = said === null || first === undefined ? '' : kindOf(first).format(said, first, language)
  return name === '' ? nameOfRow(form, { table: place.question, row: place.row, language }) : name
}

/** A change with its sign, since it may go either way. */
function signed(change: Amount, language: Language): string {
  return change.startsWith('-') || change === '0' ? formatAmount(change, language) : `+${formatAmount(change, language)}`
}
