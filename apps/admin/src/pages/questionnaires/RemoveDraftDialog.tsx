import { useMutation } from '@tanstack/react-query'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { api, queryClient } from '../../api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { titleOf, type DraftRow } from './draft-row.ts'

/** Asks before a draft is gone for everybody. */
export function RemoveDraftDialog({ draft, onClose }: { readonly draft: DraftRow; readonly onClose: () => void }) {
  const { versions: texts } = useTexts()
  const remove = useMutation(
    api.drafts.remove.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: api.drafts.list.queryKey() })
        showMessage('done', texts.removed)
        onClose()
      },
    }),
  )
  return (
    <ConfirmDialog
      title={texts.removeTitle(titleOf(draft, texts))}
      confirm={texts.remove}
      look="danger"
      busy={remove.isPending}
      failure={remove.error}
      onConfirm={() => remove.mutate({ draft: draft.id })}
      onClose={onClose}
    >
      <p>{texts.removeMeans}</p>
    </ConfirmDialog>
  )
}
