import type { Decision, Reading, Verdict } from '@aterrapport/domain/design/decision.ts'
import { Glyph, type GlyphName } from '@aterrapport/ui/feedback/Glyph.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { leafText, readingText } from './say.ts'
import styles from './Try.module.css'

const SYMBOL: Readonly<Record<Verdict, GlyphName>> = { holds: 'done', fails: 'error', missing: 'waiting', absent: 'notRelevant' }

/** What settled a rule, each part with whether it is true and the answers that it reads. */
export function Reasons({ decision, lead }: { readonly decision: Decision; readonly lead: string | null }) {
  const texts = useTexts()
  const language = useLanguage()
  return (
    <>
      {lead === null ? null : <p>{lead}</p>}
      <ul className={styles['reasons']}>
        {decision.leaves.map((leaf, at) => (
          <li key={at}>
            <span data-verdict={leaf.verdict}>
              <Glyph name={SYMBOL[leaf.verdict]} />
            </span>
            <div>
              <span className="only-for-screen-readers">{texts.tryWhy.rule[leaf.verdict]}: </span>
              {leafText(leaf, { language, texts })}
              <Readings reads={leaf.reads} />
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What is read, with what stands there now. */
export function Readings({ reads }: { readonly reads: readonly Reading[] }) {
  const texts = useTexts()
  const language = useLanguage()
  return reads.map((reading, at) => (
    <div key={at} className="quiet small">
      {readingText(reading, { language, texts })}
    </div>
  ))
}
