import type { ReactNode } from 'react'

import styles from './Panes.module.css'

interface Pane {
  readonly key: string
  readonly label: string
  readonly content: ReactNode
}

interface PanesProps {
  /** What one chooses among, what it looks like, and what can be set on it. */
  readonly panes: readonly [Pane, Pane, Pane]
  /** The one that is seen where there is room for one only. */
  readonly shown: string
  readonly onShow: (pane: string) => void
  /** What the choice of pane is called. */
  readonly label: string
}

/** Three panes side by side in the height of the window, each scrolling for itself; one at a time, with a choice above, where it is narrow. */
export function Panes({ panes, shown, onShow, label }: PanesProps) {
  return (
    <div className={styles['frame']}>
      <fieldset className={styles['choice']}>
        <legend className="only-for-screen-readers">{label}</legend>
        {panes.map((pane) => (
          <button key={pane.key} type="button" aria-pressed={pane.key === shown} onClick={() => onShow(pane.key)}>
            {pane.label}
          </button>
        ))}
      </fieldset>
      <div className={styles['panes']}>
        {panes.map((pane) => (
          <section
            key={pane.key}
            data-pane={pane.key}
            className={styles['pane']}
            aria-label={pane.label}
            data-shown={pane.key === shown || undefined}
          >
            {pane.content}
          </section>
        ))}
      </div>
    </div>
  )
}
