import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { FieldGroup } from '@aterrapport/ui/controls/Field.tsx'
import { Options } from '@aterrapport/ui/controls/Options.tsx'
import type { TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'
import { kindOf } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { useTexts } from '../../../../texts/use-texts.ts'
import { nameOf } from '../place-text.ts'
import { useChange, useProblems } from '../subject.ts'
import { ColumnRows } from './ColumnRows.tsx'
import type { KindFieldsProps } from './kind-fields.ts'
import { RowsFields } from './RowsFields.tsx'

export function TableFields({ question }: KindFieldsProps<'table'>) {
  return (
    <>
      <ColumnRows columns={question.columns} />
      <RowsFields rows={question.rows} />
      <TotalsField table={question} />
    </>
  )
}

function TotalsField({ table }: { readonly table: TableQuestion }) {
  const { columns } = table
  const totals = table.totals ?? []
  const { properties: texts } = useTexts()
  const change = useChange()
  const [problem] = useProblems('totals')
  const summable = columns.filter((column) => totals.includes(column.key) || kindOf(column).rules(column).type === 'number')
  const choose = (key: string, chosen: boolean) => {
    const next = columns.map((column) => column.key).filter((one) => (one === key ? chosen : totals.includes(one)))
    change('totals', next.length === 0 ? null : next)
  }
  return (
    <FieldGroup label={texts.totals} error={problem} help={summable.length === 0 ? texts.noTotals : undefined}>
      {() => (
        <Options>
          {summable.map(({ key, label }) => (
            <Checkbox
              key={key}
              label={nameOf(key, label)}
              checked={totals.includes(key)}
              onChange={({ target }) => choose(key, target.checked)}
            />
          ))}
        </Options>
      )}
    </FieldGroup>
  )
}
