import { useState } from 'react'

import { FileDrop } from '@aterrapport/ui/controls/FileDrop.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Progress } from '@aterrapport/ui/feedback/Progress.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { useLedgerTexts } from '../../texts/use-ledger-texts.ts'
import { useReport } from '../report-context.ts'
import type { ChosenLedger } from './asked.ts'
import { ledgerRefusal } from './refusal-in-words.ts'
import { sendLedger } from './send-ledger.ts'

type Standing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly name: string; readonly share: number }
  | { readonly kind: 'failed'; readonly text: string }

/** A ledger file on its way to the server. What is wrong with it is told here, and another can be chosen at once. */
export function ChooseFile({ onChosen }: { readonly onChosen: (chosen: ChosenLedger) => void }) {
  const texts = useLedgerTexts()
  const language = useLanguage()
  const { report } = useReport()
  const [standing, setStanding] = useState<Standing>({ kind: 'idle' })

  async function send(given: File): Promise<void> {
    const { name } = given
    setStanding({ kind: 'sending', name, share: 0 })
    const sent = await sendLedger(report, given, (share) => setStanding({ kind: 'sending', name, share }))
    if (sent.kind === 'sent') onChosen({ file: sent.file, given })
    else {
      const text = sent.kind === 'noContact' ? texts.choose.noContact : ledgerRefusal(sent.refusal, texts, language)
      setStanding({ kind: 'failed', text })
    }
  }

  return (
    <>
      <FileDrop
        label={texts.choose.label}
        help={texts.choose.help}
        choose={texts.choose.button}
        accept=".se,.si,.sie,.csv,.txt,.tsv,.xlsx,.xlsm"
        onFile={(file) => void send(file)}
      />
      {standing.kind === 'sending' ? (
        <Progress value={standing.share * 100} most={100} label={texts.choose.sending(standing.name, Math.round(standing.share * 100))} />
      ) : null}
      {standing.kind === 'failed' ? (
        <Alert kind="error" announced>
          {standing.text}
        </Alert>
      ) : null}
    </>
  )
}
