import { Button, type ButtonLook } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Dialog } from '@aterrapport/ui/layout/Dialog.tsx'
import type { ReactNode } from 'react'
import { failureText } from '../../messages.ts'
import { useTexts } from '../../texts/use-texts.ts'

interface ConfirmDialogProps {
  readonly title: string
  /** What the button says that does it. */
  readonly confirm: string
  readonly look: ButtonLook
  readonly busy: boolean
  readonly failure: unknown
  readonly onConfirm: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Says what something means before it is done, and why it was not. */
export function ConfirmDialog({ title, confirm, look, busy, failure, onConfirm, onClose, children }: ConfirmDialogProps) {
  const texts = useTexts()
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      {failure === null ? null : (
        <Alert kind="error" announced>
          {failureText(failure, texts)}
        </Alert>
      )}
      <ButtonRow>
        <Button look={look} busy={busy} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </ButtonRow>
    </Dialog>
  )
}
