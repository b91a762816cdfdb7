import { useState } from 'react'

import { isEmail } from '@aterrapport/domain/organisation/email.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Card } from '@aterrapport/ui/layout/Card.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { failureText } from '../messages.ts'
import { useEntryTexts } from '../texts/use-texts.ts'

/** Hands the case to a colleague in one step, by an e-mail with a personal link. */
export function ShareForm({ report }: { readonly report: string }) {
  const texts = useEntryTexts()
  const language = useLanguage()
  const [email, setEmail] = useState('')
  const [isWrong, setWrong] = useState(false)
  const share = useAction({
    run: (to: string) => client.links.share.mutate({ report, email: to }),
    onDone: () => setEmail(''),
  })
  return (
    <Card title={texts.case.shareTitle}>
      <p>{texts.case.share}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const to = email.trim()
          setWrong(!isEmail(to))
          if (isEmail(to)) share.act(to)
        }}
      >
        <Field
          label={texts.case.shareEmail}
          error={isWrong ? texts.confirm.missing.email : share.error === null ? null : failureText(share.error, language)}
        >
          {(wiring) => (
            <TextInput {...wiring} type="email" autoComplete="off" value={email} onChange={(event) => setEmail(event.target.value)} />
          )}
        </Field>
        <Button type="submit" busy={share.isPending}>
          {texts.case.shareSend}
        </Button>
      </form>
      {share.given !== null && share.isDone ? (
        <div style={{ marginBlockStart: 'var(--s-4)' }}>
          <Alert kind="done" announced>
            <p>{texts.case.shared(share.given)}</p>
          </Alert>
        </div>
      ) : null}
    </Card>
  )
}
