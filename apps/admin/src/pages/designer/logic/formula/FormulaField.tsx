import { readFormula } from '@aterrapport/domain/design/logic/read-formula.ts'
import { print } from '@aterrapport/domain/expression/print.ts'
import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useId, useState } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import { useDesignStore } from '../../use-design.ts'
import type { LogicPlace } from '../logic-place.ts'
import { keepUnfinished, unfinishedAt } from '../unfinished.ts'
import { FormulaInput } from './FormulaInput.tsx'
import { complaintsOf, quoted } from './reading-text.ts'
import { ReferenceButton } from './Reference.tsx'
import { ValueNow } from './ValueNow.tsx'
import styles from './formula.module.css'

interface FormulaFieldProps {
  readonly labelledBy: string
  readonly describedBy: string | undefined
  readonly value: Expression | null
  readonly at: LogicPlace
  readonly onChange: (expression: Expression | null) => void
}

/** The formula view. It is stored when one leaves the field or presses Enter; what cannot be stored stays as it is written, and says so. */
export function FormulaField({ labelledBy, describedBy, value, at, onChange }: FormulaFieldProps) {
  const texts = useTexts()
  const language = useLanguage()
  const store = useDesignStore()
  const id = useId()
  const stored = value === null ? '' : print(value)
  const [typed, setTyped] = useState(() => unfinishedAt(store, at.place))
  const text = typed ?? stored
  const reading = readFormula(text, at.draft, at.standing)
  const complaints = complaintsOf(
    reading,
    texts,
    at.subjects.map(({ ref }) => ref),
  )

  function type(next: string | null): void {
    setTyped(next)
    keepUnfinished(store, at.place, next)
  }

  function finish(): void {
    if (typed === null || reading.kind === 'unread' || reading.kind === 'circle') return
    const next = reading.kind === 'empty' ? null : reading.expression
    type(null)
    if ((next === null ? '' : print(next)) !== stored) onChange(next)
  }

  return (
    <div>
      <FormulaInput
        text={text}
        wrong={complaints.flatMap(({ letters }) => letters ?? [])}
        writable={{ subjects: at.subjects, texts, language }}
        wiring={{
          'aria-labelledby': labelledBy,
          'aria-describedby': `${describedBy === undefined ? '' : `${describedBy} `}${id}`,
          'aria-invalid': complaints.length > 0 || undefined,
        }}
        onType={type}
        onFinish={finish}
      />
      <div id={id} aria-live="polite">
        {complaints.map((complaint) => (
          <Note key={`${complaint.letters?.from ?? 0} ${complaint.text}`} severity="error">
            {quoted(complaint, text, texts)}
          </Note>
        ))}
        {reading.kind === 'wrong' && typed === null ? <p className={styles['now']}>{texts.logic.savedWrong}</p> : null}
      </div>
      {reading.kind === 'unread' || reading.kind === 'circle' ? (
        <p className={styles['now']}>
          {stored === '' ? texts.logic.keepsNone : texts.logic.keepsOld}{' '}
          <Button look="quiet" size="small" onClick={() => type(null)}>
            {stored === '' ? texts.logic.discardNew : texts.logic.discard}
          </Button>
        </p>
      ) : null}
      <div className={styles['below']}>
        {reading.kind === 'right' ? <ValueNow expression={reading.expression} at={at} /> : null}
        <ReferenceButton />
      </div>
    </div>
  )
}
