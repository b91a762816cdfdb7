import type { ReactNode } from 'react'

export type IconName = 'undo' | 'redo' | 'up' | 'down' | 'copy' | 'remove' | 'add' | 'more' | 'open' | 'closed'

/** A picture of what a control does. Decorative: the control has a name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      width="1.25em"
      height="1.25em"
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      {SHAPES[name]}
    </svg>
  )
}

const SHAPES: Readonly<Record<IconName, ReactNode>> = {
  undo: <path d="M7.5 4 3.5 8l4 4M4 8h8a4.5 4.5 0 0 1 0 9H8" />,
  redo: <path d="m12.5 4 4 4-4 4M16 8H8a4.5 4.5 0 0 0 0 9h4" />,
  up: <path d="M10 16.5v-13M4.5 9 10 3.5 15.5 9" />,
  down: <path d="M10 3.5v13M4.5 11l5.5 5.5 5.5-5.5" />,
  copy: <path d="M7 7V3.5h9.5V13H13M3.5 7H13v9.5H3.5z" />,
  remove: <path d="M3.5 5.5h13M8 5V3h4v2M5.5 5.5l.8 11h7.4l.8-11M8.5 9v4.5M11.5 9v4.5" />,
  add: <path d="M10 4v12M4 10h12" />,
  more: <path d="M4 10h.01M10 10h.01M16 10h.01" strokeWidth="3" />,
  open: <path d="m5 7.5 5 5 5-5" />,
  closed: <path d="m7.5 5 5 5-5 5" />,
}
