import { useLayoutEffect, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'

import styles from './MenuButton.module.css'

export interface MenuItem {
  readonly key: string
  readonly label: string
  /** One line that says more. */
  readonly text?: string
  /** Items of the same group stand together under its name. */
  readonly group?: string
  readonly disabled?: boolean
}

interface MenuProps {
  readonly id: string
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly onChoose: (key: string) => void
  readonly anchor: () => HTMLElement | null
  readonly onClose: (isBack: boolean) => void
}

/** A menu in the top layer, with the focus in it while it is open. */
export function Menu({ id, label, items, anchor, onClose, onChoose }: MenuProps) {
  const list = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  // The top layer, where nothing cuts the menu off, belongs to the browser; so does where the button stands.
  useLayoutEffect(() => {
    const element = list.current
    if (element === null) return
    place(element, anchor())
    if (typeof element.showPopover === 'function') element.showPopover()
    element.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
    const dismissed = (event: Event) => {
      if ('newState' in event && event.newState === 'closed') close.current(false)
    }
    element.addEventListener('toggle', dismissed)
    return () => {
      element.removeEventListener('toggle', dismissed)
      if (typeof element.hidePopover === 'function') element.hidePopover()
    }
    // It is placed once, when it opens.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies, react-hooks/exhaustive-deps
  }, [])

  function onKeyDown(event: KeyboardEvent): void {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
    const at = all.indexOf(event.target as HTMLElement) // the focus stands on an item
    if (event.key === 'Tab') return onClose(false)
    const to = stepTo(event.key, { at, labels: all.map(({ textContent }) => textContent) })
    if (event.key !== 'Escape' && to === null) return
    event.preventDefault()
    event.stopPropagation()
    if (to === null) onClose(true)
    else all[to]?.focus()
  }

  return (
    <div ref={list} id={id} role="menu" tabIndex={-1} popover="auto" aria-label={label} className={styles['menu']} onKeyDown={onKeyDown}>
      {grouped(items).map(([group, members]) => (
        <Group key={group ?? ''} name={group}>
          {members.map((item) => (
            <button
              key={item.key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-disabled={item.disabled === true ? true : undefined}
              onClick={() => (item.disabled === true ? undefined : onChoose(item.key))}
            >
              {item.label}
              {item.text === undefined ? null : <span className={styles['text']}>{item.text}</span>}
            </button>
          ))}
        </Group>
      ))}
    </div>
  )
}

function Group({ name, children }: { readonly name: string | undefined; readonly children: ReactNode }) {
  return name === undefined ? (
    children
  ) : (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is no part of a menu
    <div role="group" aria-label={name}>
      <span className={styles['group']} aria-hidden="true">
        {name}
      </span>
      {children}
    </div>
  )
}

function grouped(items: readonly MenuItem[]): readonly (readonly [string | undefined, readonly MenuItem[]])[] {
  return [...Map.groupBy(items, ({ group }) => group)]
}

/** Which item a key leads to; null when it is none of the menu's. */
function stepTo(key: string, { at, labels }: { readonly at: number; readonly labels: readonly string[] }): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % labels.length
    case 'ArrowUp':
      return (at + labels.length - 1) % labels.length
    case 'Home':
      return 0
    case 'End':
      return labels.length - 1
    default: {
      if (key.length !== 1 || key === ' ') return null
      const begins = labels.map((label) => label.toLowerCase().startsWith(key.toLowerCase()))
      const next = begins.findIndex((does, candidate) => does && candidate > at)
      const found = next === -1 ? begins.indexOf(true) : next
      return found === -1 ? null : found
    }
  }
}

/** Under the button, or over it where there is more room, within the window. */
function place(menu: HTMLElement, button: HTMLElement | null): void {
  const stands = button?.getBoundingClientRect()
  if (stands === undefined) return
  const below = window.innerHeight - stands.bottom
  const isBelow = below > 320 || below > stands.top
  Object.assign(menu.style, {
    insetInlineStart: `${Math.max(8, Math.min(stands.left, window.innerWidth - 336))}px`,
    insetBlockStart: isBelow ? `${stands.bottom + 4}px` : 'auto',
    insetBlockEnd: isBelow ? 'auto' : `${window.innerHeight - stands.top + 4}px`,
    maxHeight: `${(isBelow ? below : stands.top) - 16}px`,
  })
}
