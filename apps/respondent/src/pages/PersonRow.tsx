import type { ReactNode } from 'react'

import type { GlyphName } from '@aterrapport/ui/feedback/Glyph.tsx'
import { StatusTag, type Tone } from '@aterrapport/ui/feedback/StatusTag.tsx'

import { usePeopleTexts } from '../texts/use-people-texts.ts'

export type SentState = 'in' | 'asked' | 'opened' | 'sent' | 'queued' | 'failed' | 'expired' | 'withdrawn'

const LOOK: Record<SentState, { readonly tone: Tone; readonly symbol: GlyphName }> = {
  in: { tone: 'done', symbol: 'done' },
  asked: { tone: 'info', symbol: 'waiting' },
  opened: { tone: 'info', symbol: 'inProgress' },
  sent: { tone: 'neutral', symbol: 'waiting' },
  queued: { tone: 'neutral', symbol: 'waiting' },
  failed: { tone: 'error', symbol: 'error' },
  expired: { tone: 'warning', symbol: 'warning' },
  withdrawn: { tone: 'neutral', symbol: 'notRelevant' },
}

interface PersonRowProps {
  readonly name: string | null
  readonly email: string
  /** Position and parts. */
  readonly about: string | null
  readonly state: SentState | null
  readonly facts: readonly (string | null)[]
  readonly children?: ReactNode
}

/** One who has the case: who it is, how it stands with them, and what can be done about it. */
export function PersonRow({ name, email, about, state, facts, children }: PersonRowProps) {
  const { has } = usePeopleTexts()
  const told = facts.filter((fact) => fact !== null)
  return (
    <li style={{ borderBlockStart: '1px solid var(--line)', paddingBlock: 'var(--s-3)' }}>
      <div
        style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--s-1) var(--s-4)', alignItems: 'start', justifyContent: 'space-between' }}
      >
        <span style={{ overflowWrap: 'anywhere', minWidth: 0 }}>
          <strong>{name ?? email}</strong>
          {about === null ? null : `, ${about}`}
          {name === null ? null : (
            <span className="small quiet" style={{ display: 'block' }}>
              {email}
            </span>
          )}
        </span>
        {state === null ? null : <StatusTag {...LOOK[state]}>{has.states[state]}</StatusTag>}
      </div>
      {told.length === 0 ? null : (
        <p className="small quiet" style={{ margin: 0 }}>
          {told.join(', ')}
        </p>
      )}
      {children}
    </li>
  )
}
