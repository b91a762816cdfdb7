import type { CalculatedQuestion } from '@aterrapport/domain/questionnaire/kinds/calculated.ts'

import { Frame, type KindProps } from '../Frame.tsx'
import { ReadOnlyAnswer } from '../ReadOnlyAnswer.tsx'
import styles from './Calculated.module.css'

/** Worked out from the other answers, live. */
export function CalculatedView(props: KindProps<CalculatedQuestion>) {
  const { value } = props.item
  return (
    <Frame {...props} calculated>
      {({ id, 'aria-describedby': describedBy }) => (
        <output id={id} aria-describedby={describedBy} className={styles['value']}>
          {value === null ? '–' : <ReadOnlyAnswer question={props.question} value={value} other={null} />}
        </output>
      )}
    </Frame>
  )
}
