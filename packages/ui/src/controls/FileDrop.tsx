import { useId, useState } from 'react'
import type { ReactNode } from 'react'

import styles from './FileDrop.module.css'

interface FileDropProps {
  readonly label: ReactNode
  readonly help?: ReactNode
  /** What the button says. */
  readonly choose: ReactNode
  /** What the file dialogue offers: `.csv,text/csv`. What a file is, its content tells. */
  readonly accept?: string
  readonly onFile: (file: File) => void
}

/** A place to drop one file on, which is also the browser's own way to choose one. */
export function FileDrop({ label, help, choose, accept, onFile }: FileDropProps) {
  const id = useId()
  const [over, setOver] = useState(false)
  return (
    <div
      className={styles['drop']}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault() // without it the browser would open the file itself
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (file) onFile(file)
      }}
    >
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      {help === undefined ? null : <p id={`${id}-help`}>{help}</p>}
      <input
        className="only-for-screen-readers"
        id={id}
        type="file"
        accept={accept}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file, once corrected, may be chosen again.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
      {/* The browser's own button speaks the browser's language; this label opens the same dialogue. */}
      <label htmlFor={id} className={styles['choose']}>
        {choose}
      </label>
    </div>
  )
}
