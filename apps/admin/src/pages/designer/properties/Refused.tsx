import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import type { Stays } from './parts/use-part-list.ts'
import { useRefusalText } from './subject.ts'

/** Why the draft stays as it is, told at once, with what does it even so where something only depends on it. */
export function Refused({ stays, evenSo }: { readonly stays: Stays | null; readonly evenSo: string }) {
  const why = useRefusalText()
  return (
    <div role="alert">
      {stays === null ? null : (
        <>
          <Note severity="error">{why(stays.refusal)}</Note>
          {stays.evenSo !== null && stays.refusal.kind === 'dependedOn' ? (
            <Button size="small" look="secondary" onClick={stays.evenSo}>
              {evenSo}
            </Button>
          ) : null}
        </>
      )}
    </div>
  )
}
