import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

import { useUiTexts } from '../texts/use-texts.ts'
import styles from './ErrorSummary.module.css'

interface ErrorSummaryProps {
  readonly title?: ReactNode
  /** `field` is the id of the control to go to, in this page. */
  readonly errors: readonly { readonly field: string; readonly text: ReactNode }[]
}

/** Everything that must be put right before one can go on, each a link to its place. Takes the focus when it appears. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const texts = useUiTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = errors.length > 0
  // Focus cannot be derived: it must move to the summary in the moment it appears.
  useEffect(() => {
    if (shown) heading.current?.focus()
  }, [shown])
  if (!shown) return null
  return (
    <div className={styles['summary']} role="alert">
      <h2 ref={heading} tabIndex={-1}>
        {title ?? texts.errorSummary}
      </h2>
      <ul>
        {errors.map((error, place) => (
          <li key={place}>
            <a
              href={`#${error.field}`}
              onClick={(event) => {
                event.preventDefault() // the fragment belongs to the router
                document.getElementById(error.field)?.focus()
              }}
            >
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
