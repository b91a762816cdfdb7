import { COLUMN_USES, isReadable, type ColumnUse, type ExtractColumns } from '@aterrapport/domain/ledger/extract/columns.ts'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'

import { useLedgerTexts } from '../../texts/use-ledger-texts.ts'
import styles from './Ledger.module.css'

interface ColumnsOfExtractProps {
  readonly columns: ExtractColumns
  readonly sample: readonly (readonly (string | number | null)[])[]
  readonly open: boolean
  readonly onChange: (columns: ExtractColumns) => void
}

const SHOWN_EXAMPLES = 3

/** What each column of a ledger extract holds, guessed from its heading; pointed out by the person where the guess is wrong. */
export function ColumnsOfExtract({ columns, sample, open, onChange }: ColumnsOfExtractProps) {
  const { columns: texts } = useLedgerTexts()
  const options = COLUMN_USES.map((key) => ({ key, label: texts.uses[key] }))
  const below = columns.header >= 0 ? sample.slice(1) : sample

  function set(at: number, use: ColumnUse): void {
    // Every use but an object is one column's.
    const uses = columns.uses.map((before, place) => (place === at ? use : before === use && use !== 'object' ? 'unused' : before))
    onChange({ ...columns, uses })
  }

  return (
    <section className={styles['part']}>
      <h2>{texts.title}</h2>
      {isReadable(columns) ? null : <Alert kind="info">{texts.ask}</Alert>}
      <details open={open}>
        <summary>{texts.guessed}</summary>
        <div className={styles['columns']}>
          {columns.uses.map((use, at) => {
            const name = columns.names[at] ?? ''
            const examples = below.map((row) => String(row[at] ?? '')).filter((cell) => cell !== '')
            return (
              <Field
                key={at}
                label={texts.use(name === '' ? texts.column(at + 1) : name)}
                hint={examples.length === 0 ? undefined : texts.example(examples.slice(0, SHOWN_EXAMPLES).join(', '))}
              >
                {(wiring) => (
                  // The keys of the options are the uses.
                  <Select {...wiring} options={options} empty={null} value={use} onChange={(key) => set(at, key as ColumnUse)} />
                )}
              </Field>
            )
          })}
        </div>
      </details>
    </section>
  )
}
