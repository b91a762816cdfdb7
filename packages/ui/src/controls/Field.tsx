import { useId } from 'react'
import type { ReactNode } from 'react'

import { Note } from '../feedback/Note.tsx'
import { useUiTexts } from '../texts/use-texts.ts'
import styles from './Field.module.css'

/** What a control needs to belong to its label, help and error. Spread it on the control. */
export interface FieldWiring {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
  readonly 'aria-required': boolean | undefined
}

export interface FieldProps {
  readonly label: ReactNode
  readonly help?: ReactNode
  /** Stands under the control: a count, a unit, an example. */
  readonly hint?: ReactNode
  readonly error?: string | null | undefined
  /** Marks the control as wrong where `notes` say why. */
  readonly invalid?: boolean | undefined
  /** Anything more to say about the answer: read out with the control, and when it appears. */
  readonly notes?: ReactNode
  /** Something else that describes the control, by its id. */
  readonly describedBy?: string | undefined
  readonly required?: boolean | undefined
  /** Says "frivilligt" beside the label. */
  readonly optional?: boolean | undefined
  readonly id?: string | undefined
}

/** One control with label, help, hint and error around it, wired together by id. */
export function Field({ children, ...props }: FieldProps & { readonly children: (wiring: FieldWiring) => ReactNode }) {
  const { optional } = useUiTexts()
  const { id, wiring } = useWiring(props)
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {labelOf(props, optional)}
      </label>
      {helpOf(props, id)}
      {children(wiring)}
      {belowOf(props, id)}
    </div>
  )
}

/** Several controls under one question, as a fieldset. The children carry their own labels. */
export function FieldGroup({ children, ...props }: FieldProps & { readonly children: (wiring: FieldWiring) => ReactNode }) {
  const { optional } = useUiTexts()
  const { id, wiring } = useWiring(props)
  return (
    <fieldset className={styles['field']} id={id} aria-describedby={wiring['aria-describedby']} tabIndex={-1}>
      <legend className={styles['label']}>{labelOf(props, optional)}</legend>
      {helpOf(props, id)}
      {children(wiring)}
      {belowOf(props, id)}
    </fieldset>
  )
}

function useWiring(props: FieldProps): { id: string; wiring: FieldWiring } {
  const made = useId()
  const id = props.id ?? made
  const described = [
    props.help ? `${id}-help` : null,
    props.error ? `${id}-error` : null,
    props.describedBy ?? null,
    props.notes === undefined ? null : `${id}-notes`,
    props.hint ? `${id}-hint` : null,
  ].filter((part) => part !== null)
  return {
    id,
    wiring: {
      id,
      'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
      'aria-invalid': props.error || props.invalid ? true : undefined,
      'aria-required': props.required === true ? true : undefined,
    },
  }
}

function labelOf({ label, optional }: FieldProps, word: string): ReactNode {
  return (
    <>
      {label} {optional === true ? <span className={styles['optional']}>({word})</span> : null}
    </>
  )
}

function helpOf({ help }: FieldProps, id: string): ReactNode {
  return help ? (
    <div className={styles['help']} id={`${id}-help`}>
      {help}
    </div>
  ) : null
}

function belowOf({ error, notes, hint }: FieldProps, id: string): ReactNode {
  return (
    <>
      {hint ? (
        <div className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <div id={`${id}-error`}>
          <Note severity="error">{error}</Note>
        </div>
      ) : null}
      {notes === undefined ? null : (
        <div id={`${id}-notes`} aria-live="polite">
          {notes}
        </div>
      )}
    </>
  )
}
