import type { ReactNode } from 'react'

import type { ItemState } from '@aterrapport/domain/form/form.ts'
import type { Path } from '@aterrapport/domain/form/value.ts'
import type { Question, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'

import { Field, FieldGroup, type FieldWiring } from '../controls/Field.tsx'
import { useLanguage } from '../preferences/language.ts'
import { Beside } from './Beside.tsx'
import { useForm } from './form-context.ts'
import styles from './Frame.module.css'
import { useLastYear } from './last-year/last-year-context.ts'
import { LastYearLine } from './last-year/LastYearLine.tsx'
import { LastYearRows } from './last-year/LastYearRows.tsx'
import { isTold } from './last-year/told-answer.ts'
import { controlId } from './place.ts'
import { useShownProblems } from './use-shown-problems.ts'

/** Where a question stands: in the page, or in a table's row, whose name its label then begins with. */
export type Setting = { readonly kind: 'page' } | { readonly kind: 'cell'; readonly row: string }

export const IN_PAGE: Setting = { kind: 'page' }

/** What every kind's component is given. */
export interface KindProps<Q> {
  readonly question: Q
  readonly path: Path
  /** How it stands now. */
  readonly item: ItemState
  /** The key of the section, which decides when what is missing is told. */
  readonly section: string
  readonly setting: Setting
}

interface FrameProps extends KindProps<Question | ScalarQuestion> {
  /** Several controls that share the label: radios, checkboxes, the parts of a contact. */
  readonly group?: boolean
  /** Something is being typed: the field's own problems wait. */
  readonly quiet?: boolean
  /** Nothing to answer, so neither required nor optional. */
  readonly calculated?: boolean
  readonly hint?: ReactNode
  /** Something about the answer that is no problem of the form. */
  readonly warning?: ReactNode
  readonly children: (wiring: FieldWiring) => ReactNode
}

/** Label, help, problems and comment around the control of a question. */
export function Frame({
  question,
  path,
  item,
  section,
  setting,
  group = false,
  quiet = false,
  calculated = false,
  hint,
  warning,
  children,
}: FrameProps) {
  const language = useLanguage()
  const { beside } = useForm()
  const problems = useShownProblems(item.problems, { section, quiet })
  const invalid = problems.some(({ severity }) => severity === 'error')
  const notes = (
    <>
      {problems.length === 0 ? null : <Beside path={path} question={question} problems={problems} />}
      {warning}
      {beside?.(path)}
    </>
  )
  const label = inLanguage(question.label, language)
  const lastYear = useLastYear()
  const told = lastYear !== null && isTold(lastYear, question, path) ? lastYear : null
  const describedBy = told === null ? undefined : `${controlId(path)}-last-year`
  const wiring = { id: controlId(path), hint, invalid, notes, required: item.required, describedBy }
  const control = (given: FieldWiring) => (
    <>
      {question.kind === 'table' && lastYear !== null ? <LastYearRows lastYear={lastYear} question={question} /> : null}
      {children(given)}
      {told === null || describedBy === undefined ? null : (
        <LastYearLine lastYear={told} question={question} path={path} id={describedBy} bare={setting.kind === 'cell'} />
      )}
    </>
  )
  if (setting.kind === 'cell') {
    return (
      <Cell {...wiring} label={label} row={setting.row} group={group}>
        {control}
      </Cell>
    )
  }
  const Surround = group ? FieldGroup : Field
  return (
    <Surround
      {...wiring}
      label={label}
      help={question.help && inLanguage(question.help, language)}
      optional={!item.required && !calculated}
    >
      {control}
    </Surround>
  )
}

interface CellProps {
  readonly id: string
  readonly label: string
  readonly row: string
  readonly group: boolean
  readonly hint: ReactNode
  readonly invalid: boolean
  readonly notes: ReactNode
  readonly describedBy: string | undefined
  readonly required: boolean
  readonly children: (wiring: FieldWiring) => ReactNode
}

function Cell({ id, label, row, group, hint, invalid, notes, describedBy, required, children }: CellProps) {
  const described = describedBy === undefined ? `${id}-notes` : `${id}-notes ${describedBy}`
  const name = (
    <>
      <span className="only-for-screen-readers">{row}: </span>
      {label}
    </>
  )
  const inside = (
    <>
      {children({
        id,
        'aria-describedby': described,
        'aria-invalid': invalid || undefined,
        'aria-required': required || undefined,
      })}
      {hint ? <span className="quiet small">{hint}</span> : null}
      <div id={`${id}-notes`} aria-live="polite">
        {notes}
      </div>
    </>
  )
  return group ? (
    <fieldset className={styles['cell']} data-in-grid id={id} tabIndex={-1} aria-describedby={described}>
      <legend className={styles['cellLabel']}>{name}</legend>
      {inside}
    </fieldset>
  ) : (
    <div className={styles['cell']} data-in-grid>
      <label className={styles['cellLabel']} htmlFor={id}>
        {name}
      </label>
      {inside}
    </div>
  )
}
