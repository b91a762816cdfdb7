import type { ReactNode } from 'react'
import { Link, useRoute } from 'wouter'
import type { Selected } from '../design-store.ts'
import { useDesignStore } from '../use-design.ts'
import { useTexts } from '../../../texts/use-texts.ts'

/** A way to where a part is set. */
export function EditPart({ part, children }: { readonly part: Selected; readonly children?: ReactNode }) {
  const { tryOut: texts } = useTexts()
  const store = useDesignStore()
  const draft = useDraftId()
  return (
    <Link href={`/formular/utkast/${draft}`} onClick={() => store.select(part)}>
      {children ?? texts.edit}
    </Link>
  )
}

/** The draft that the address is about. */
export function useDraftId(): string {
  const [, params] = useRoute('/formular/utkast/:draft/*?')
  return params?.draft ?? ''
}
