import { useMutation } from '@tanstack/react-query'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { Field, FieldGroup } from '@aterrapport/ui/controls/Field.tsx'
import { TextArea } from '@aterrapport/ui/controls/TextArea.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { ErrorSummary } from '@aterrapport/ui/feedback/ErrorSummary.tsx'
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

type Wish = 'open' | 'decline'

type Part = 'sections' | 'dueOn' | 'answer'

interface Tried {
  readonly wish: Wish | null
  readonly times: number
  /** What was missing then: the summary keeps it, so that it does not take the focus from somebody who types. */
  readonly lacked: readonly Part[]
}

const NEEDED: Readonly<Record<Wish, readonly Part[]>> = { open: ['sections', 'dueOn', 'answer'], decline: ['answer'] }

/** Opens named sections until a day, or declines. What is written is mailed to those who fill in. */
export function AnswerChangeForm({ report, request, sections }: AnswerChangeFormProps) {
  const texts = useTexts()
  const { changes } = texts
  const [open, setOpen] = useState<readonly string[]>(sections.map(({ key }) => key))
  const [dueOn, setDueOn] = useState('')
  const [answer, setAnswer] = useState('')
  const [tried, setTried] = useState<Tried>({ wish: null, times: 0, lacked: [] })
  const answering = useMutation(
    api.reports.answerChange.mutationOptions({
      onSuccess: async (_, { grant }) => {
        await queryClient.invalidateQueries()
        showMessage('done', grant === null ? changes.declinedNow : changes.grantedNow)
      },
    }),
  )
  const given = { sections: open.length > 0, dueOn: dueOn !== '', answer: answer.trim() !== '' }
  const missingFor = (wish: Wish | null) => (wish === null ? [] : NEEDED[wish].filter((part) => !given[part]))
  const missing = missingFor(tried.wish)
  const errorOf = (part: Part) => (missing.includes(part) ? changes.missing[part] : null)
  function decide(wish: Wish): void {
    const lacked = missingFor(wish)
    setTried({ wish, times: tried.times + 1, lacked })
    if (lacked.length > 0) return
    answering.mutate({ report, request, answer, grant: wish === 'open' ? { sections: [...open], dueOn } : null })
  }
  return (
    <Card title={changes.answerTitle} level={3}>
      <ErrorSummary key={tried.times} errors={tried.lacked.map((part) => ({ field: `change-${part}`, text: changes.missing[part] }))} />
      <FieldGroup label={changes.sections} help={changes.sectionsHelp} id="change-sections" error={errorOf('sections')}>
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
      <Field label={changes.dueOn} help={changes.dueHelp} id="change-dueOn" error={errorOf('dueOn')}>
        {(wiring) => <TextInput {...wiring} type="date" size={14} value={dueOn} onChange={(event) => setDueOn(event.target.value)} />}
      </Field>
      <Field label={changes.answer} help={changes.answerHelp} id="change-answer" required error={errorOf('answer')}>
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
