import { useMutation } from '@tanstack/react-query'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { useLocation } from 'wouter'
import { api, type Inputs } from '../../../api.ts'
import { failureText } from '../../../messages.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { saveFile } from '../../questionnaires/save-file.ts'
import { useDesignStore, useSyncState } from '../use-design.ts'

/** What to do when the draft can no longer be saved where it was: what is on the page is not lost. */
export function DraftTrouble() {
  const texts = useTexts()
  const { trouble } = texts.designer
  const standing = useSyncState((state) => state.standing)
  const store = useDesignStore()
  const [, navigate] = useLocation()
  const create = useMutation(
    api.drafts.create.mutationOptions({
      onSuccess: ({ draft }) => navigate(`/formular/utkast/${draft}`),
      onError: (error) => showMessage('error', failureText(error, texts)),
    }),
  )
  if (standing.kind === 'failed')
    return (
      <Alert kind="warning" announced title={failureText(standing.error, texts)}>
        <p>{trouble.failedText}</p>
      </Alert>
    )
  if (standing.kind !== 'gone' && standing.kind !== 'startOver') return null
  const isGone = standing.kind === 'gone'
  return (
    <Alert kind="error" announced title={isGone ? trouble.gone : trouble.startOver}>
      <p>{isGone ? trouble.goneText : trouble.startOverText}</p>
      <ButtonRow>
        {isGone ? (
          <Button
            look="primary"
            busy={create.isPending}
            onClick={() => create.mutate({ from: { kind: 'document', document: asJson(store.state().draft) } })}
          >
            {trouble.asNew}
          </Button>
        ) : (
          <Button look="primary" onClick={() => window.location.reload()}>
            {trouble.reload}
          </Button>
        )}
        <Button
          onClick={() => {
            const { draft } = store.state()
            saveFile(`${draft.key}.json`, { type: 'application/json', text: `${JSON.stringify(draft, null, 2)}\n` })
          }}
        >
          {trouble.asFile}
        </Button>
      </ButtonRow>
    </Alert>
  )
}

type Json = Extract<Inputs['drafts']['create']['from'], { kind: 'document' }>['document']

function asJson(draft: Questionnaire): Json {
  return JSON.parse(JSON.stringify(draft)) as Json // what JSON gives is JSON
}
