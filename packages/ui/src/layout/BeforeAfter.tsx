import styles from './BeforeAfter.module.css'
import { wordChanges, type Stretch } from './word-changes.ts'

interface BeforeAfterProps {
  /** What the two columns are called, as "Före" and "Efter". */
  readonly names: readonly [before: string, after: string]
  /** What there was; null when there was nothing. */
  readonly before: string | null
  readonly after: string | null
  /** What stands where there is nothing. */
  readonly nothing: string
  /** Formulas are shown in the letters that formulas are written in. */
  readonly look?: 'text' | 'formula'
}

/** A text as it was beside what it has become, with the words that differ marked; under each other where it is narrow. */
export function BeforeAfter({ names, before, after, nothing, look = 'text' }: BeforeAfterProps) {
  const changes = wordChanges(before ?? '', after ?? '')
  return (
    <dl className={styles['pair']} data-look={look}>
      <div>
        <dt>{names[0]}</dt>
        <dd>{before === null ? <i className="quiet">{nothing}</i> : <Marked stretches={changes.before} as="del" />}</dd>
      </div>
      <div>
        <dt>{names[1]}</dt>
        <dd>{after === null ? <i className="quiet">{nothing}</i> : <Marked stretches={changes.after} as="ins" />}</dd>
      </div>
    </dl>
  )
}

function Marked({ stretches, as: Mark }: { readonly stretches: readonly Stretch[]; readonly as: 'del' | 'ins' }) {
  return stretches.map(({ text, changed }, at) => (changed ? <Mark key={at}>{text}</Mark> : text))
}
