import { useState } from 'react'

import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client, type HandedInNow } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { reloadAll } from '../calls/use-loaded.ts'
import { failureText } from '../messages.ts'
import { useVouchTexts } from '../texts/use-vouch-texts.ts'

interface OriginalSignatureProps {
  readonly report: string
  readonly original: NonNullable<HandedInNow['original']>
}

/** The signatures on paper that the grant demands: the page to sign, and when it was sent. */
export function OriginalSignature({ report, original }: OriginalSignatureProps) {
  const { original: texts } = useVouchTexts()
  const { sentOn, receivedOn } = original
  return (
    <section aria-labelledby="original">
      <h2 id="original" style={{ marginBlockStart: 'var(--s-8)' }}>
        {texts.title}
      </h2>
      {receivedOn === null ? (
        <>
          <p>{texts.text}</p>
          <p>
            <LinkButton href={`/api/signature-pages/${report}.pdf`} download>
              {texts.page}
            </LinkButton>
          </p>
          {sentOn === null ? (
            <SentForm report={report} original={original} />
          ) : (
            <>
              <Alert kind="done">
                <p>{texts.sent(sentOn)}</p>
              </Alert>
              <details>
                <summary style={{ marginBlockEnd: 'var(--s-3)' }}>{texts.correct}</summary>
                <SentForm report={report} original={original} />
              </details>
            </>
          )}
        </>
      ) : (
        <Alert kind="done">
          {sentOn === null ? null : <p>{texts.sent(sentOn)}</p>}
          <p>{texts.received(receivedOn)}</p>
        </Alert>
      )}
    </section>
  )
}

function SentForm({ report, original }: OriginalSignatureProps) {
  const { original: texts } = useVouchTexts()
  const language = useLanguage()
  const { sentOn, submittedOn, today } = original
  const [on, setOn] = useState<string>(sentOn ?? '')
  const [isTried, setTried] = useState(false)
  const saving = useAction({
    run: () => client.reports.stateOriginalSent.mutate({ report, on }),
    async onDone() {
      await reloadAll()
      showMessage('done', texts.saved)
    },
  })
  const lacks = isTried && on === '' ? texts.missing : null
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (on !== '') saving.act()
      }}
    >
      <Field label={texts.day} required error={lacks ?? (saving.error === null ? null : failureText(saving.error, language))}>
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
      <Button type="submit" busy={saving.isPending}>
        {texts.send}
      </Button>
    </form>
  )
}
