import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

import styles from './PageHeader.module.css'

interface PageHeaderProps {
  /** The page's only h1, and the first part of the document's title. */
  readonly title: string
  /** What page it is, where its title may change while one is there. */
  readonly page?: string
  /** Small where the page is a place to work, and needs its height for that. */
  readonly look?: 'ordinary' | 'small'
  /** The rest of the document's title: the application's name. */
  readonly site: string
  /** Where one is: a path, a section's number. */
  readonly above?: ReactNode
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

let first = true

/** The heading of a page. Names the document, and takes the focus when one has come here from another page. */
export function PageHeader({ title, page = title, look = 'ordinary', site, above, children, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const headed = useRef<string | null>(null)
  // The document's title and the focus live outside React; a single page application must move them itself.
  useEffect(() => {
    document.title = `${title} – ${site}`
    if (headed.current === page) return
    headed.current = page
    if (!first) {
      heading.current?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    first = false
  }, [title, site, page])
  return (
    <header className={styles['header']} data-look={look}>
      <div>
        {above ? <span className={styles['above']}>{above}</span> : null}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
      {actions ? <div className={styles['actions']}>{actions}</div> : null}
    </header>
  )
}
