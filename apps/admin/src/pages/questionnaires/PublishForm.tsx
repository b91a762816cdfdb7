import { useMutation } from '@tanstack/react-query'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api, type Inputs, queryClient } from '../../api.ts'
import { failureText } from '../../messages.ts'
import { useTexts } from '../../texts/use-texts.ts'

/** Publishes a questionnaire that has been examined, with a note to colleagues on what is new. */
export function PublishForm({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const texts = useTexts()
  const { questionnaires } = texts
  const [, go] = useLocation()
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const publish = useMutation(
    api.questionnaires.publish.mutationOptions({
      onSuccess: async ({ version, number }) => {
        await queryClient.invalidateQueries({ queryKey: api.questionnaires.list.queryKey() })
        showMessage('done', questionnaires.publishedNow(number))
        go(`/formular/${version}`)
      },
    }),
  )
  const missing = note.trim() === ''
  // It was read from JSON, and is JSON.
  const document = questionnaire as unknown as Inputs['questionnaires']['publish']['document']
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!missing) publish.mutate({ document, note })
      }}
      style={{ maxWidth: 'var(--column)', marginBlockEnd: 'var(--s-8)' }}
    >
      <Field
        label={questionnaires.note}
        help={questionnaires.noteHelp}
        required
        error={tried && missing ? questionnaires.noteMissing : null}
      >
        {(wiring) => <TextInput {...wiring} value={note} maxLength={1000} onChange={(event) => setNote(event.target.value)} />}
      </Field>
      {publish.error === null ? null : (
        <Alert kind="error" announced>
          {failureText(publish.error, texts)}
        </Alert>
      )}
      <Button look="primary" type="submit" busy={publish.isPending}>
        {questionnaires.publish}
      </Button>
    </form>
  )
}
