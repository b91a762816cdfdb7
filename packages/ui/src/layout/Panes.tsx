import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
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

/**
 * Three panes side by side in the height of the window, each scrolling for itself; one at a time, with a choice above, where it is narrow.
 * F6 goes from one to the next, and with Shift to the one before, to where the focus last was in it.
 */
export function Panes({ panes, shown, onShow, label }: PanesProps) {
  const frame = useRef<HTMLDivElement>(null)
  const last = useRef(new Map<string, HTMLElement>())

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'F6') return
    event.preventDefault()
    const at = panes.findIndex(({ key }) => paneOf(event.target)?.dataset['pane'] === key)
    const next = panes.at((at + (event.shiftKey ? -1 : 1)) % panes.length)
    if (next === undefined) return
    flushSync(() => onShow(next.key))
    const known = last.current.get(next.key)
    const first = frame.current?.querySelector<HTMLElement>(`[data-pane="${CSS.escape(next.key)}"] :is(${FOCUSABLE})`)
    ;(known?.isConnected === true ? known : first)?.focus()
  }

  return (
    // The keys only go between what can have the focus already.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={frame}
      className={styles['frame']}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const key = paneOf(target)?.dataset['pane']
        if (key !== undefined) last.current.set(key, target)
      }}
    >
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

const FOCUSABLE = '[tabindex="0"], button, input, select, textarea, a[href]'

function paneOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-pane]') : null
}
