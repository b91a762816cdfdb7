import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { useState } from 'react'
import { failureText } from '../../../messages.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useTrial } from '../trial.ts'
import { toSave, useTestChanges } from './use-tests.ts'

/** Saves the answers that stand in the form, under a name, with what they give now. */
export function SaveTestForm({ draft, taken }: { readonly draft: string; readonly taken: readonly string[] }) {
  const texts = useTexts()
  const { tryTests } = texts
  const { environment, facts, previous, answers } = useTrial()
  const { save } = useTestChanges(draft)
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const error = name.trim() === '' ? tryTests.nameMissing : taken.includes(name.trim()) ? tryTests.nameTaken : null
  const submit = () => {
    setTried(true)
    if (error !== null) return
    const test = { draft, test: null, name: name.trim(), facts, previous, answers: answers() }
    save.mutate(toSave(test, environment.form.questionnaire), {
      onSuccess: () => {
        showMessage('done', tryTests.saved(test.name))
        setName('')
        setTried(false)
      },
    })
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Field label={tryTests.name} help={tryTests.nameHelp} required error={tried ? error : null}>
        {(wiring) => <TextInput {...wiring} value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />}
      </Field>
      {save.error === null ? null : (
        <Alert kind="error" announced>
          {failureText(save.error, texts)}
        </Alert>
      )}
      <Button type="submit" size="small" busy={save.isPending}>
        {tryTests.save}
      </Button>
    </form>
  )
}
