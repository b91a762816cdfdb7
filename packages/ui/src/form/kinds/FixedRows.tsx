import type { Problem } from '@aterrapport/domain/form/problem.ts'
import type { ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'
import { inLanguage, type Text } from '@aterrapport/domain/text.ts'

import { useLanguage } from '../../preferences/language.ts'
import { Beside } from '../Beside.tsx'
import { useItem } from '../form-context.ts'
import { controlId } from '../place.ts'
import { ScalarView } from '../scalar-views.tsx'
import { useFormTexts } from '../texts/use-form-texts.ts'
import { PastedNote } from './PastedNote.tsx'
import styles from './Table.module.css'
import { Total } from './Total.tsx'
import { usePaste } from './use-paste.ts'

const NUMERIC: ReadonlySet<ScalarQuestion['kind']> = new Set(['number', 'amount', 'percent', 'calculated'])

const NO_ROWS = () => []

interface FixedRow {
  readonly key: string
  readonly label: Text
  readonly help?: Text
}

interface FixedRowsProps {
  readonly question: TableQuestion
  readonly rows: readonly FixedRow[]
  readonly section: string
}

/** A grid with a given line for each row. A block of cells copied from a spreadsheet can be pasted into it. */
export function FixedRows({ question, rows, section }: FixedRowsProps) {
  const language = useLanguage()
  const texts = useFormTexts()
  const { onPaste, pasted } = usePaste({ question, rows: rows.map(({ key }) => key), addRows: NO_ROWS })
  return (
    <>
      <table className={styles['table']} onPaste={onPaste}>
        <thead>
          <tr>
            <th scope="col">
              <span className="only-for-screen-readers">{texts.row}</span>
            </th>
            {question.columns.map((column) => (
              <th key={column.key} scope="col" data-numeric={NUMERIC.has(column.kind) || undefined}>
                {inLanguage(column.label, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} question={question} row={row} section={section} />
          ))}
        </tbody>
        {question.totals === undefined ? null : (
          <tfoot>
            <tr>
              <th scope="row">{texts.total}</th>
              {question.columns.map((column) => (
                <td key={column.key} data-numeric={NUMERIC.has(column.kind) || undefined}>
                  {question.totals?.includes(column.key) === true ? <Total question={question} column={column} /> : null}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      <PastedNote pasted={pasted} />
    </>
  )
}

function Row({ question, row, section }: { readonly question: TableQuestion; readonly row: FixedRow; readonly section: string }) {
  const language = useLanguage()
  const path = `${question.key}.${row.key}`
  const { problems, relevance } = useItem(path)
  const name = inLanguage(row.label, language)
  if (relevance === 'notRelevant') return null
  return (
    <tr id={controlId(path)} tabIndex={-1}>
      <th scope="row">
        {name}
        {row.help ? <span className={styles['rowHelp']}>{inLanguage(row.help, language)}</span> : null}
        <RowProblems path={path} question={question} problems={problems} />
      </th>
      {question.columns.map((column) => (
        <td key={column.key} data-numeric={NUMERIC.has(column.kind) || undefined}>
          <ScalarView question={column} path={`${path}.${column.key}`} section={section} setting={{ kind: 'cell', row: name }} />
        </td>
      ))}
    </tr>
  )
}

interface RowProblemsProps {
  readonly path: string
  readonly question: TableQuestion
  readonly problems: readonly Problem[]
}

function RowProblems(props: RowProblemsProps) {
  return props.problems.length === 0 ? null : <Beside {...props} />
}
