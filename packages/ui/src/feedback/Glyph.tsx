import type { ReactNode } from 'react'

export type GlyphName = 'info' | 'done' | 'warning' | 'error' | 'notStarted' | 'inProgress' | 'waiting' | 'notRelevant' | 'lock'

/** A shape of its own for every state, so that colour is never alone. Decorative: the word stands beside it. */
export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <svg
      width="1.1em"
      height="1.1em"
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none', verticalAlign: '-0.18em' }}
    >
      {SHAPES[name]}
    </svg>
  )
}

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round' } as const
const knockedOut = { ...stroke, stroke: 'var(--glyph-hole, var(--paper))' } as const

const SHAPES: Record<GlyphName, ReactNode> = {
  info: (
    <>
      <circle cx="10" cy="10" r="8" {...stroke} />
      <path d="M10 9.5v4M10 6.2v.1" {...stroke} />
    </>
  ),
  done: (
    <>
      <circle cx="10" cy="10" r="9" fill="currentColor" />
      <path d="m6 10.4 2.8 2.8L14.2 7.4" {...knockedOut} />
    </>
  ),
  warning: (
    <>
      <path d="M10 1.6 19.2 18H.8z" fill="currentColor" />
      <path d="M10 7.5v4.4M10 14.8v.1" {...knockedOut} />
    </>
  ),
  error: (
    <>
      <path d="M6 1h8l5 5v8l-5 5H6l-5-5V6z" fill="currentColor" />
      <path d="M10 5.6v5M10 14v.1" {...knockedOut} />
    </>
  ),
  notStarted: <circle cx="10" cy="10" r="8" {...stroke} strokeDasharray="2.5 3.8" />,
  inProgress: (
    <>
      <circle cx="10" cy="10" r="8" {...stroke} />
      <path d="M10 4.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  waiting: (
    <>
      <circle cx="10" cy="10" r="8" {...stroke} />
      <path d="M10 5.5V10l3 2" {...stroke} />
    </>
  ),
  notRelevant: (
    <>
      <circle cx="10" cy="10" r="8" {...stroke} />
      <path d="M6 10h8" {...stroke} />
    </>
  ),
  lock: (
    <>
      <rect x="4" y="9" width="12" height="8.5" rx="1.5" fill="currentColor" />
      <path d="M6.5 9V6.5a3.5 3.5 0 0 1 7 0V9" {...stroke} />
    </>
  ),
}
