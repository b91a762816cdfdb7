import type { ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'

import { useLanguage } from '../preferences/language.ts'
import styles from './Answers.module.css'
import type { FormReader } from './form-store.ts'
import { formatTotal } from './format-total.ts'
import { LastYearRead } from './last-year/LastYearRead.tsx'
import { nameOfRow } from './place.ts'
import { ReadOnlyAnswer } from './ReadOnlyAnswer.tsx'
import { useFormTexts } from './texts/use-form-texts.ts'

/** From how many rows on a table scrolls by itself, with its headings and sums in sight. */
const LONG = 30

/** The answers of a table as a table, with the sums of its columns. */
export function AnswerTable({ form, question }: { readonly form: FormReader; readonly question: TableQuestion }) {
  const language = useLanguage()
  const texts = useFormTexts()
  const rows = form.rows(question.key)
  const label = inLanguage(question.label, language)
  if (rows.length === 0) return <p className="quiet">{texts.notAnswered}</p>
  return (
    // A group rather than a section: the same table may stand twice in a page, and landmarks must be told apart.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls sideways must be reachable by keyboard
    <div className={styles['scroll']} data-long={rows.length > LONG || undefined} role="group" tabIndex={0} aria-label={label}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">
              <span className="only-for-screen-readers">{texts.row}</span>
            </th>
            {question.columns.map((column) => (
              <th key={column.key} scope="col" data-numeric={isNumeric(column) || undefined}>
                {inLanguage(column.label, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{nameOfRow(form, { table: question, row, language })}</th>
              {question.columns.map((column) => (
                <td key={column.key} data-numeric={isNumeric(column) || undefined}>
                  <Cell form={form} path={`${question.key}.${row}.${column.key}`} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {question.totals === undefined ? null : (
          <tfoot>
            <tr>
              <th scope="row">{texts.total}</th>
              {question.columns.map((column) => {
                const total = question.totals?.includes(column.key) === true ? form.total(question.key, column.key) : null
                return (
                  <td key={column.key} data-numeric={isNumeric(column) || undefined}>
                    {total === null ? null : formatTotal(total, column, language)}
                  </td>
                )
              })}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

function Cell({ form, path, column }: { readonly form: FormReader; readonly path: string; readonly column: ScalarQuestion }) {
  const { value, relevance } = form.read(path)
  if (relevance !== 'relevant') return null
  const comment = form.read(`${path}:comment`).value
  return (
    <>
      {value === null ? (
        <span aria-hidden="true">–</span>
      ) : (
        <ReadOnlyAnswer question={column} value={value} other={form.read(`${path}:other`).value} />
      )}
      {typeof comment === 'string' && comment !== '' ? <span className={styles['cellComment']}>{comment}</span> : null}
      <LastYearRead question={column} path={path} bare />
    </>
  )
}

function isNumeric({ kind }: ScalarQuestion): boolean {
  return kind === 'amount' || kind === 'number' || kind === 'percent' || kind === 'calculated'
}
