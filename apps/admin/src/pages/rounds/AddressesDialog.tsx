import { useMutation } from '@tanstack/react-query'
import { FileDrop } from '@aterrapport/ui/controls/FileDrop.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { Spinner } from '@aterrapport/ui/feedback/Spinner.tsx'
import { Dialog } from '@aterrapport/ui/layout/Dialog.tsx'
import { api, type Round } from '../../api.ts'
import { refusalOf } from '../../failure.ts'
import { failureText } from '../../messages.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { AddressProblems } from './AddressProblems.tsx'
import { base64 } from './base64.ts'
import { refreshRound } from './refresh-round.ts'

/** Takes a file of registry addresses: all of it, or none and every fault in it. */
export function AddressesDialog({ round, onClose }: { readonly round: Round; readonly onClose: () => void }) {
  const texts = useTexts()
  const { addresses } = texts
  const call = useMutation(
    api.rounds.importAddresses.mutationOptions({
      onSuccess: async (imported) => {
        await refreshRound(round.id)
        showMessage('done', addresses.done(imported.addresses))
        onClose()
      },
    }),
  )
  const refusal = refusalOf(call.error)
  const take = async (file: File) => {
    // One byte past the limit is enough for the server to say that it is too large.
    const bytes = await file.slice(0, MOST_BYTES + 1).arrayBuffer()
    call.mutate({ round: round.id, file: base64(new Uint8Array(bytes)) })
  }
  return (
    <Dialog title={addresses.title} onClose={onClose}>
      <p>{addresses.text}</p>
      <FileDrop
        label={addresses.drop}
        help={addresses.example}
        choose={texts.chooseFile}
        accept=".csv,.txt,text/csv"
        onFile={(file) => void take(file)}
      />
      {call.isPending ? <Spinner>{addresses.importing}</Spinner> : null}
      {call.error === null || call.isPending ? null : (
        <Alert kind="error" announced title={failureText(call.error, texts)}>
          {refusal?.kind === 'addresses-refused' ? <p>{addresses.fix}</p> : null}
        </Alert>
      )}
      {refusal?.kind === 'addresses-refused' && !call.isPending ? <AddressProblems problems={refusal.problems} /> : null}
    </Dialog>
  )
}

const MOST_BYTES = 1_000_000
