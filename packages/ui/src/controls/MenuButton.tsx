import { useId, useRef, useState } from 'react'

import { Icon, type IconName } from './Icon.tsx'
import { Menu, type MenuItem } from './Menu.tsx'
import styles from './MenuButton.module.css'

interface MenuButtonProps {
  readonly label: string
  /** Shown instead of the label, which then is its name. */
  readonly icon?: IconName
  readonly items: readonly MenuItem[]
  readonly onChoose: (key: string) => void
}

/** A button that opens a menu of things to do: arrows, Home, End and first letters move in it, Escape and Tab leave it. */
export function MenuButton({ label, icon, items, onChoose }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const menu = useId()
  const close = (isBack: boolean) => {
    setOpen(false)
    if (isBack) button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={icon === undefined ? styles['button'] : styles['icon']}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menu : undefined}
        aria-label={icon === undefined ? undefined : label}
        title={icon === undefined ? undefined : label}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          setOpen(true)
        }}
      >
        {icon === undefined ? label : <Icon name={icon} />}
        {icon === undefined ? <Icon name="open" /> : null}
      </button>
      {isOpen ? (
        <Menu
          id={menu}
          label={label}
          items={items}
          anchor={() => button.current}
          onClose={close}
          onChoose={(key) => {
            close(true)
            onChoose(key)
          }}
        />
      ) : null}
    </>
  )
}
