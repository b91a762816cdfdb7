import { readFormula } from '@aterrapport/domain/design/logic/read-formula.ts'
import { print } from '@aterrapport/domain/expression/print.ts'
import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { useTexts } from '../../../texts/use-texts.ts'
import { complaintsOf, quoted } from './formula/reading-text.ts'
import { ValueNow } from './formula/ValueNow.tsx'
import type { LogicPlace } from './logic-place.ts'
import styles from './logic.module.css'

/** What is wrong with a stored expression, and what it gives now when nothing is. */
export function ExpressionProblems({ value, at }: { readonly value: Expression | null; readonly at: LogicPlace }) {
  const texts = useTexts()
  const text = value === null ? '' : print(value)
  const reading = readFormula(text, at.draft, at.standing)
  const complaints = complaintsOf(
    reading,
    texts,
    at.subjects.map(({ ref }) => ref),
  )
  return (
    <div className={styles['told']} aria-live="polite">
      {complaints.map((complaint) => (
        <Note key={`${complaint.letters?.from ?? 0} ${complaint.text}`} severity="error">
          {quoted(complaint, text, texts)}
        </Note>
      ))}
      {reading.kind === 'right' ? <ValueNow expression={reading.expression} at={at} /> : null}
    </div>
  )
}
