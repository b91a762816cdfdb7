import { useState } from 'react'
import { flushSync } from 'react-dom'

import type { Value } from '@aterrapport/domain/form/value.ts'
import { MOST_ROWS, type TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'
import { inLanguage, type Text } from '@aterrapport/domain/text.ts'
import { fixedCount, type Count } from '@aterrapport/domain/questionnaire/limits.ts'

import { Button } from '../../controls/Button.tsx'
import { useLanguage } from '../../preferences/language.ts'
import { Beside } from '../Beside.tsx'
import { useForm, useItem, useRows } from '../form-context.ts'
import { IN_PAGE } from '../Frame.tsx'
import { controlId, nameOfRow } from '../place.ts'
import { ScalarView } from '../scalar-views.tsx'
import { useFormTexts } from '../texts/use-form-texts.ts'
import styles from './Table.module.css'
import { PastedNote } from './PastedNote.tsx'
import { Total } from './Total.tsx'
import { usePaste } from './use-paste.ts'

interface AddedRowsProps {
  readonly question: TableQuestion
  readonly added: { readonly name: Text; readonly most?: Count }
  readonly section: string
}

/** Rows that the respondent adds and takes away. A row taken away can be put back with what it held. */
export function AddedRows({ question, added, section }: AddedRowsProps) {
  const language = useLanguage()
  const texts = useFormTexts()
  const { form } = useForm()
  const rows = useRows(question.key)
  const { limits } = useItem(question.key)
  const [removed, setRemoved] = useState<{ readonly path: string; readonly position: Value; readonly name: string } | null>(null)
  const name = inLanguage(added.name, language)

  const most = limits.most ?? fixedCount(added.most, MOST_ROWS)
  const { onPaste, pasted } = usePaste({ question, rows, addRows })

  function addRows(count: number): readonly string[] {
    const last = rows.at(-1)
    const position = last === undefined ? 0 : Number(form.read(`${question.key}.${last}`).value)
    const names = Array.from({ length: Math.max(0, Math.min(count, most - rows.length)) }, newRow)
    for (const [at, row] of names.entries()) form.answer(`${question.key}.${row}`, String(position + 1 + at))
    return names
  }

  function add(): void {
    const row = flushSync(() => {
      setRemoved(null)
      return addRows(1)[0]
    })
    const first = question.columns[0]
    if (first) document.getElementById(controlId(`${question.key}.${row}.${first.key}`))?.focus()
  }

  function remove(row: string): void {
    const path = `${question.key}.${row}`
    setRemoved({ path, position: form.read(path).value, name: nameOfRow(form, { table: question, row, language }) })
    form.answer(path, null)
    document.getElementById(`${controlId(question.key)}-add`)?.focus()
  }

  return (
    <>
      {rows.length === 0 ? <p className="quiet">{texts.noRows(name)}</p> : null}
      {/* What is pasted into a field inside is heard here. */}
      <div onPaste={onPaste}>
        {rows.map((row) => (
          <AddedRow key={row} question={question} row={row} section={section} onRemove={() => remove(row)} />
        ))}
      </div>
      <PastedNote pasted={pasted} />
      {question.totals === undefined || rows.length === 0 ? null : (
        <p className={styles['totals']}>
          {question.columns.map((column) =>
            question.totals?.includes(column.key) === true ? (
              <span key={column.key}>
                {texts.total} {inLanguage(column.label, language).toLowerCase()}: <Total question={question} column={column} bare />
              </span>
            ) : null,
          )}
        </p>
      )}
      <div className={styles['add']}>
        <Button id={`${controlId(question.key)}-add`} disabled={rows.length >= most} onClick={add}>
          {texts.addRow(name)}
        </Button>
        {removed === null ? null : (
          <output>
            {texts.removed(removed.name)}{' '}
            <Button
              look="quiet"
              size="small"
              onClick={() => {
                form.answer(removed.path, removed.position)
                setRemoved(null)
              }}
            >
              {texts.undo}
            </Button>
          </output>
        )}
      </div>
    </>
  )
}

interface AddedRowProps {
  readonly question: TableQuestion
  readonly row: string
  readonly section: string
  readonly onRemove: () => void
}

function AddedRow({ question, row, section, onRemove }: AddedRowProps) {
  const language = useLanguage()
  const texts = useFormTexts()
  const { form, editable } = useForm()
  const path = `${question.key}.${row}`
  const { problems } = useItem(path)
  const name = nameOfRow(form, { table: question, row, language })
  return (
    <fieldset className={styles['card']} id={controlId(path)} tabIndex={-1}>
      <legend className="only-for-screen-readers">{name}</legend>
      <div className={styles['head']}>
        <h4 aria-hidden="true">{name}</h4>
        {editable ? (
          <Button look="quiet" size="small" aria-label={texts.removeRow(name)} onClick={onRemove}>
            {texts.file.removeShort}
          </Button>
        ) : null}
      </div>
      {problems.length === 0 ? null : <Beside path={path} question={question} problems={problems} />}
      {question.columns.map((column) => (
        <ScalarView key={column.key} question={column} path={`${path}.${column.key}`} section={section} setting={IN_PAGE} />
      ))}
    </fieldset>
  )
}

/** A name for a row that nobody else's row has, of the letters a path may hold. */
function newRow(): string {
  return `r${crypto.randomUUID().replaceAll('-', '')}`
}
