import type { ReactNode } from 'react'

/** The page's main content, where the skip link leads. */
export function Main({ className, children }: { readonly className?: string | undefined; readonly children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className={className} style={{ outline: 'none', boxShadow: 'none' }}>
      {children}
    </main>
  )
}
