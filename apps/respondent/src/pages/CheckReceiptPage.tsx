import { useState } from 'react'

import { readReceiptNumber } from '@aterrapport/domain/report/receipt-number.ts'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { FileDrop } from '@aterrapport/ui/controls/FileDrop.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { failureText } from '../messages.ts'
import styles from '../shell/Layout.module.css'
import { useDocumentTexts } from '../texts/use-document-texts.ts'
import { useEntryTexts } from '../texts/use-texts.ts'
import { type ChecksumProblem, checksumOf } from './checksum.ts'

interface Checked {
  readonly file: string
  readonly number: string
  readonly outcome: { readonly sha256: string; readonly authentic: boolean } | ChecksumProblem
}

/** Tells anybody whether a file is the authentic receipt of a number. The file stays in the browser; only its checksum is asked about. */
export function CheckReceiptPage({ number: given }: { readonly number: string }) {
  const { check } = useDocumentTexts()
  const { site } = useEntryTexts()
  const language = useLanguage()
  const [typed, setTyped] = useState(given)
  const [isTried, setTried] = useState(false)
  const [checked, setChecked] = useState<Checked | null>(null)
  const number = readReceiptNumber(typed)
  const asking = useAction({ run: (file: File) => ask(file, number ?? ''), onDone: setChecked })

  function choose(file: File): void {
    setTried(true)
    setChecked(null)
    if (number !== null) asking.act(file)
  }

  return (
    <div className={styles['column']}>
      <PageHeader title={check.title} site={site}>
        <p>{check.lead}</p>
      </PageHeader>
      <Field label={check.number} hint={check.numberHint} error={isTried && number === null ? check.noNumber : null}>
        {(wiring) => (
          <TextInput
            {...wiring}
            autoComplete="off"
            size={20}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setChecked(null)
            }}
          />
        )}
      </Field>
      <FileDrop label={check.file} help={check.stays} choose={check.choose} accept=".pdf,application/pdf" onFile={choose} />
      {asking.isPending ? <output>{check.checking}</output> : null}
      {asking.error ? (
        <Alert kind="error" announced>
          <p>{failureText(asking.error, language)}</p>
        </Alert>
      ) : null}
      {checked === null ? null : <Outcome checked={checked} />}
    </div>
  )
}

async function ask(file: File, number: string): Promise<Checked> {
  const sum = await checksumOf(file)
  if (!sum.ok) return { file: file.name, number, outcome: sum.refusal }
  const { authentic } = await client.receipts.check.mutate({ number, sha256: sum.value })
  return { file: file.name, number, outcome: { sha256: sum.value, authentic } }
}

function Outcome({ checked: { file, number, outcome } }: { readonly checked: Checked }) {
  const { check } = useDocumentTexts()
  if (typeof outcome === 'string') {
    return (
      <Alert kind="error" announced>
        <p>{check.problem[outcome]}</p>
      </Alert>
    )
  }
  const sum = (
    <p className="small">
      {check.sum}: <code style={{ overflowWrap: 'anywhere' }}>{outcome.sha256}</code>
    </p>
  )
  return outcome.authentic ? (
    <Alert kind="done" title={check.authentic} announced>
      <p>{check.authenticText(file, number)}</p>
      {sum}
    </Alert>
  ) : (
    <Alert kind="error" title={check.notAuthentic} announced>
      <p>{check.notAuthenticText(file, number)}</p>
      <p>{check.whatNow}</p>
      {sum}
    </Alert>
  )
}
