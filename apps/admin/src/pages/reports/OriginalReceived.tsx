import { useMutation } from '@tanstack/react-query'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { Card } from '@aterrapport/ui/layout/Card.tsx'
import { useState } from 'react'
import { api, type HandedInNow, queryClient } from '../../api.ts'
import { failureText } from '../../messages.ts'
import { useMay } from '../../shell/staff.ts'
import { useTexts } from '../../texts/use-texts.ts'

interface OriginalReceivedProps {
  readonly report: string
  readonly original: NonNullable<HandedInNow['original']>
}

/** The signatures on paper that the grant demands: what the recipient has said, and a note when the authority has them. */
export function OriginalReceived({ report, original }: OriginalReceivedProps) {
  const texts = useTexts()
  const { original: words } = texts
  const { sentOn, receivedOn, submittedOn, today } = original
  const mayNote = useMay('reports.noteOriginalReceived')
  const [on, setOn] = useState<string>(today)
  const noting = useMutation(
    api.reports.noteOriginalReceived.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries()
        showMessage('done', words.noted)
      },
    }),
  )
  return (
    <Card title={words.title}>
      <p>{sentOn === null ? words.notSent : words.sent(sentOn)}</p>
      {receivedOn === null ? null : <p>{words.received(receivedOn)}</p>}
      {receivedOn === null && mayNote ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (on !== '') noting.mutate({ report, on })
          }}
        >
          <Field label={words.day} error={noting.error === null ? null : failureText(noting.error, texts)}>
            {(wiring) => (
              <TextInput
                {...wiring}
                type="date"
                size={14}
                min={submittedOn}
                max={today}
                value={on}
                onChange={(event) => setOn(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit" busy={noting.isPending}>
            {words.note}
          </Button>
        </form>
      ) : null}
    </Card>
  )
}
