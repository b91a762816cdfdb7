import { useCallback, useState, useSyncExternalStore } from 'react'

import type { LastYear } from '@aterrapport/domain/form/comparable.ts'
import type { TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'

import { Button } from '../../controls/Button.tsx'
import { useForm } from '../form-context.ts'
import { controlId } from '../place.ts'
import { useLastYearTexts } from './last-year-texts.ts'
import styles from './LastYear.module.css'
import { emptyPlaces, takeOver } from './take-over.ts'

/** Takes over last year's answers to the given rows of a table, all at once; what has been answered is left as it is. */
export function LastYearRows({ lastYear, question }: { readonly lastYear: LastYear; readonly question: TableQuestion }) {
  const texts = useLastYearTexts()
  const { form } = useForm()
  const { key } = question
  const [taken, setTaken] = useState(0)
  const isEmpty = useSyncExternalStore(
    useCallback((listener) => form.subscribe(`${key}.*`, listener), [form, key]),
    () => emptyPlaces(form, lastYear, question, key).length > 0,
  )

  function take(): void {
    const places = emptyPlaces(form, lastYear, question, key)
    takeOver(form, lastYear, places)
    setTaken(places.length)
    // The button goes away with what it did.
    document.getElementById(controlId(places[0] ?? key))?.focus()
  }

  // The words stand in a live region that is there before them.
  return !isEmpty && taken === 0 ? null : (
    <div className={styles['rows']}>
      {isEmpty ? (
        <Button size="small" onClick={take}>
          {texts.fill(lastYear.year)}
        </Button>
      ) : null}
      <output>{taken === 0 ? null : texts.filled(taken, lastYear.year)}</output>
    </div>
  )
}
