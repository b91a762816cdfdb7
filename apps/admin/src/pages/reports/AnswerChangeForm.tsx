import { useMutation } from '@tanstack/react-query'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { Field, FieldGroup } from '@aterrapport/ui/controls/Field.tsx'
import { TextArea } from '@aterrapport/ui/controls/TextArea.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { Card } from '@aterrapport/ui/layout/Card.tsx'
import { useState } from 'react'
import { api, queryClient } from '../../api.ts'
import { failureText } from '../../messages.ts'
import { useTexts } from '../../texts/use-texts.ts'

interface AnswerChangeFormProps {
  readonly report: string
  readonly request: string
  readonly sections: readonly { readonly key: string; readonly label: string }[]
}

type Tried = 'open' | 'decline' | null

/** Opens named sections until a day, or declines. What is written is mailed to those who fill in. */
export function AnswerChangeForm({ report, request, sections }: AnswerChangeFormProps) {
  const texts = useTexts()
  const { changes } = texts
  const [open, setOpen] = useState<readonly string[]>(sections.map(({ key }) => key))
  const [dueOn, setDueOn] = useState('')
  const [answer, setAnswer] = useState('')
  const [tried, setTried] = useState<Tried>(null)
  const answering = useMutation(
    api.reports.answerChange.mutationOptions({
      onSuccess: async (_, { grant }) => {
        await queryClient.invalidateQueries()
        showMessage('done', grant === null ? changes.declinedNow : changes.grantedNow)
      },
    }),
  )
  const lacksAnswer = tried !== null && answer.trim() === ''
  function decide(wish: Exclude<Tried, null>): void {
    setTried(wish)
    if (answer.trim() === '' || (wish === 'open' && (open.length === 0 || dueOn === ''))) return
    answering.mutate({ report, request, answer, grant: wish === 'open' ? { sections: [...open], dueOn } : null })
  }
  return (
    <Card title={changes.answerTitle} level={3}>
      <FieldGroup
        label={changes.sections}
        help={changes.sectionsHelp}
        error={tried === 'open' && open.length === 0 ? changes.missing.sections : null}
      >
        {() =>
          sections.map(({ key, label }) => (
            <Checkbox
              key={key}
              label={label}
              checked={open.includes(key)}
              onChange={({ target }) => setOpen(target.checked ? [...open, key] : open.filter((other) => other !== key))}
            />
          ))
        }
      </FieldGroup>
      <Field label={changes.dueOn} help={changes.dueHelp} error={tried === 'open' && dueOn === '' ? changes.missing.dueOn : null}>
        {(wiring) => <TextInput {...wiring} type="date" size={14} value={dueOn} onChange={(event) => setDueOn(event.target.value)} />}
      </Field>
      <Field label={changes.answer} help={changes.answerHelp} required error={lacksAnswer ? changes.missing.answer : null}>
        {(wiring) => <TextArea {...wiring} value={answer} maxLength={4000} onChange={(event) => setAnswer(event.target.value)} />}
      </Field>
      {answering.error === null ? null : (
        <Alert kind="error" announced>
          {failureText(answering.error, texts)}
        </Alert>
      )}
      <ButtonRow>
        <Button look="primary" busy={answering.isPending} onClick={() => decide('open')}>
          {changes.open}
        </Button>
        <Button busy={answering.isPending} onClick={() => decide('decline')}>
          {changes.decline}
        </Button>
      </ButtonRow>
    </Card>
  )
}
