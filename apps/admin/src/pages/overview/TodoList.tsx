import { Glyph, type GlyphName } from '@aterrapport/ui/feedback/Glyph.tsx'
import { Link } from 'wouter'
import { useTexts, type Texts } from '../../texts/use-texts.ts'
import type { Thing } from './things-to-do.ts'

const SYMBOL: Readonly<Record<Thing['kind'], GlyphName>> = {
  late: 'error',
  flagged: 'warning',
  draft: 'notStarted',
  withoutAddress: 'warning',
  notInvited: 'waiting',
}

/** Everything that waits, each a link to where it is done. */
export function TodoList({ things }: { readonly things: readonly Thing[] }) {
  const { overview: texts } = useTexts()
  if (things.length === 0) return <p>{texts.nothing}</p>
  return (
    <ul style={{ listStyle: 'none', padding: 0, display: 'grid', gap: 'var(--s-2)' }}>
      {things.map((thing) => (
        <li key={thing.href}>
          <Glyph name={SYMBOL[thing.kind]} /> <Link href={thing.href}>{words(thing, texts)}</Link>{' '}
          <span className="quiet">{thing.round.name}</span>
        </li>
      ))}
    </ul>
  )
}

function words({ kind, count }: Thing, texts: Texts['overview']): string {
  return kind === 'draft' ? texts.draft : texts[kind](count)
}
