import { Icon } from '@aterrapport/ui/controls/Icon.tsx'
import { Glyph } from '@aterrapport/ui/feedback/Glyph.tsx'
import type { Aspect } from '@aterrapport/domain/questionnaire/design-problem.ts'
import { useState, type ReactNode } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import styles from './properties.module.css'
import { useProblemCount } from './subject.ts'

/** Which groups somebody has opened or closed, kept from one part to the next: who works with checks wants to see those of every question. */
const chosen = new Map<string, boolean>()

interface GroupProps {
  readonly id: string
  readonly title: string
  /** What is in it, in a few words. */
  readonly summary?: ReactNode
  /** Whether it is open until somebody has chosen. */
  readonly open?: boolean
  /** The aspects that are set in it, whose problems its heading tells. */
  readonly aspects: readonly Aspect[]
  readonly children: ReactNode
}

/** Properties that belong together, under a heading that opens and closes them. */
export function Group({ id, title, summary, open = true, aspects, children }: GroupProps) {
  const { properties: texts } = useTexts()
  const [shown, setShown] = useState(chosen.get(id) ?? open)
  const problems = useProblemCount(aspects)
  return (
    <details className={styles['group']} open={shown}>
      <summary
        onClick={(event) => {
          event.preventDefault() // the browser would tell of it afterwards, also when nobody has chosen
          chosen.set(id, !shown)
          setShown(!shown)
        }}
      >
        <Icon name={shown ? 'open' : 'closed'} />
        <h3>{title}</h3>
        {problems === 0 ? null : (
          <span className={styles['wrong']}>
            <Glyph name="error" /> {texts.problems(problems)}
          </span>
        )}
        {summary === undefined ? null : <span className={styles['summary']}>{summary}</span>}
      </summary>
      <div>{children}</div>
    </details>
  )
}
