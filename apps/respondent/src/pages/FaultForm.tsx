import { useState } from 'react'

import { isEmail } from '@aterrapport/domain/organisation/email.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { TextArea } from '@aterrapport/ui/controls/TextArea.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Card } from '@aterrapport/ui/layout/Card.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { failureText } from '../messages.ts'
import { useAccessibilityTexts } from '../texts/use-accessibility-texts.ts'

const NOTHING = { what: '', page: '', replyTo: '' }
const LONGEST = 5000

/** Tells those who run the service of something that does not work for somebody. */
export function FaultForm() {
  const texts = useAccessibilityTexts()
  const language = useLanguage()
  const [written, setWritten] = useState(NOTHING)
  const [lacks, setLacks] = useState<keyof typeof texts.missing | null>(null)
  const tell = useAction({
    run: ({ what, page, replyTo }: typeof NOTHING) =>
      client.accessibility.report.mutate({ what, page, replyTo: replyTo === '' ? null : replyTo }),
    onDone: () => setWritten(NOTHING),
  })

  function send(): void {
    const replyTo = written.replyTo.trim()
    const lacking = written.what.trim() === '' ? 'what' : replyTo !== '' && !isEmail(replyTo) ? 'replyTo' : null
    setLacks(lacking)
    if (lacking === null) tell.act({ ...written, replyTo })
    else document.getElementById(`fault-${lacking}`)?.focus()
  }

  const set = (part: keyof typeof NOTHING) => (event: { readonly target: { readonly value: string } }) =>
    setWritten({ ...written, [part]: event.target.value })
  return (
    <Card title={texts.reportTitle}>
      <p>{texts.report}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Field id="fault-what" label={texts.what} error={lacks === 'what' ? texts.missing.what : null}>
          {(wiring) => <TextArea {...wiring} rows={5} maxLength={LONGEST} value={written.what} onChange={set('what')} />}
        </Field>
        <Field label={texts.page} help={texts.pageHelp} optional>
          {(wiring) => <TextInput {...wiring} maxLength={500} value={written.page} onChange={set('page')} />}
        </Field>
        <Field id="fault-replyTo" label={texts.replyTo} optional error={lacks === 'replyTo' ? texts.missing.replyTo : null}>
          {(wiring) => <TextInput {...wiring} type="email" autoComplete="email" value={written.replyTo} onChange={set('replyTo')} />}
        </Field>
        {tell.error === null ? null : (
          <Alert kind="error" announced>
            <p>{failureText(tell.error, language)}</p>
          </Alert>
        )}
        <Button type="submit" busy={tell.isPending}>
          {texts.send}
        </Button>
      </form>
      {tell.isDone ? (
        <div style={{ marginBlockStart: 'var(--s-4)' }}>
          <Alert kind="done" announced>
            <p>{texts.sent}</p>
          </Alert>
        </div>
      ) : null}
    </Card>
  )
}
