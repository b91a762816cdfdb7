import { Dialog } from '@aterrapport/ui/layout/Dialog.tsx'
import { useTexts } from '../../../texts/use-texts.ts'
import { ChooseBlock } from './ChooseBlock.tsx'

/** Chooses a ready block from the library and puts it whole into the draft. */
export function BlocksDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { blocks: texts } = useTexts()
  return open ? (
    <Dialog title={texts.title} onClose={onClose}>
      <p>{texts.lead}</p>
      <ChooseBlock onDone={onClose} />
    </Dialog>
  ) : null
}
