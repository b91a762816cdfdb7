import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Selected } from '../design-store.ts'
import { useDesignStore } from '../use-design.ts'
import { useDraftId } from './use-draft-id.ts'

/** Goes to where the draft is built, with the part selected. */
export function PartLink({ part, children }: { readonly part: Selected; readonly children: ReactNode }) {
  const store = useDesignStore()
  const draft = useDraftId()
  return (
    <Link href={`/formular/utkast/${draft}`} onClick={() => store.select(part)}>
      {children}
    </Link>
  )
}
