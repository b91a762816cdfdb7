import styles from './LastYear.module.css'

/** Longer than this, or of several lines, it is unfolded rather than read out with the control. */
const LONGEST_LINE = 120

interface LastYearToldProps {
  readonly year: number
  readonly answer: string
  /** What the control is described by, where there is one. */
  readonly id?: string
}

/** "2024: 5 730 000 kr". */
export function LastYearTold({ year, answer, id }: LastYearToldProps) {
  if (answer.length <= LONGEST_LINE && !answer.includes('\n'))
    return (
      <span id={id}>
        {year}: {answer}
      </span>
    )
  return (
    <details>
      <summary id={id}>
        {year}: {answer.slice(0, LONGEST_LINE).split('\n', 1)}…
      </summary>
      <p className={styles['whole']}>{answer}</p>
    </details>
  )
}
