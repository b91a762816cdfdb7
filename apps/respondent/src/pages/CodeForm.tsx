import { useState } from 'react'

import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { failureText } from '../messages.ts'
import { useEntryTexts } from '../texts/use-texts.ts'
import type { Address } from './AddressForm.tsx'

interface CodeFormProps {
  readonly report: string
  readonly address: Address
  readonly onConfirmed: () => void
  readonly onOtherAddress: () => void
}

/** Takes the six digits. Spaces and dashes that come along when they are pasted do no harm. */
export function CodeForm({ report, address, onConfirmed, onOtherAddress }: CodeFormProps) {
  const { site, confirm } = useEntryTexts()
  const language = useLanguage()
  const [code, setCode] = useState('')
  const [isTried, setTried] = useState(false)
  const { email, name, position } = address
  const digits = code.replaceAll(/\D/g, '')
  const isWhole = digits.length === 6
  const confirming = useAction({
    run: () =>
      client.people.confirmCode.mutate({
        report,
        email,
        code: digits,
        name: name.trim(),
        position: position.trim() === '' ? null : position.trim(),
      }),
    onDone: onConfirmed,
  })
  const again = useAction({
    run: () => client.people.requestCode.mutate({ report, email }),
    onDone() {
      setCode('')
      setTried(false)
      confirming.reset()
      showMessage('done', confirm.newCodeSent)
    },
  })
  const error = isTried && !isWhole ? confirm.missing.code : (confirming.error ?? again.error)
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (isWhole) confirming.act()
      }}
    >
      <PageHeader title={confirm.codeTitle} site={site}>
        <p>{confirm.sentTo(email)}</p>
      </PageHeader>
      <Field label={confirm.code} required error={error === null || typeof error === 'string' ? error : failureText(error, language)}>
        {(wiring) => (
          <TextInput
            {...wiring}
            size={10}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Field>
      <ButtonRow>
        <Button type="submit" look="primary" busy={confirming.isPending}>
          {confirm.confirm}
        </Button>
        <Button busy={again.isPending} onClick={() => again.act()}>
          {confirm.newCode}
        </Button>
        <Button look="quiet" onClick={onOtherAddress}>
          {confirm.otherAddress}
        </Button>
      </ButtonRow>
    </form>
  )
}
