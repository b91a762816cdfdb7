import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'

import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../api.ts'
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
  const confirming = useMutation({
    mutationFn: () =>
      client.people.confirmCode.mutate({
        report,
        email,
        code: digits,
        name: name.trim(),
        position: position.trim() === '' ? null : position.trim(),
      }),
    onSuccess: onConfirmed,
  })
  const again = useMutation({
    mutationFn: () => client.people.requestCode.mutate({ report, email }),
    onSuccess() {
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
        if (isWhole) confirming.mutate()
      }}
    >
      <PageHeader title={confirm.codeTitle} site={site}>
        <p>{confirm.sentTo(email)}</p>
      </PageHeader>
      <Field label={confirm.code} required error={typeof error === 'string' ? error : error && failureText(error, language)}>
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
        <Button busy={again.isPending} onClick={() => again.mutate()}>
          {confirm.newCode}
        </Button>
        <Button look="quiet" onClick={onOtherAddress}>
          {confirm.otherAddress}
        </Button>
      </ButtonRow>
    </form>
  )
}
