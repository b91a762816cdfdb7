import { useId, useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'

import { Button } from '../controls/Button.tsx'
import { useUiTexts } from '../texts/use-texts.ts'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A question that must be answered before one goes on: the browser's own modal dialog. Render it while it is open. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const texts = useUiTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // Only showModal makes the browser keep the focus inside and the rest inert; an attribute does not. And only a dialog that
  // is closed while it still stands in the page gives the focus back, so this runs before it is taken out.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault() // closing is the owner's to decide
        onClose()
      }}
    >
      <div className={styles['head']}>
        <h2 id={heading}>{title}</h2>
        <Button look="quiet" size="small" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
      {children}
    </dialog>
  )
}
