import { useState } from 'react'

import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { useAction } from '../calls/use-action.ts'
import { failureText } from '../messages.ts'
import { usePeopleTexts } from '../texts/use-people-texts.ts'

interface AskFirstProps {
  readonly label: string
  /** What the button is called where several look the same. */
  readonly name: string
  /** What will happen. */
  readonly question: string
  readonly yes: string
  readonly run: () => Promise<unknown>
  readonly onDone: () => Promise<void>
}

/** A button for what cannot be undone at once: it says in place what will happen, and asks. */
export function AskFirst({ label, name, question, yes, run, onDone }: AskFirstProps) {
  const { has } = usePeopleTexts()
  const language = useLanguage()
  const [isAsking, setAsking] = useState(false)
  const action = useAction({
    run,
    async onDone() {
      setAsking(false)
      await onDone()
    },
  })
  if (!isAsking) {
    return (
      <Button size="small" look="quiet" aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </Button>
    )
  }
  return (
    <div style={{ flexBasis: '100%' }}>
      <Alert kind="warning" title={name} announced>
        <p>{question}</p>
        {action.error === null ? null : <p>{failureText(action.error, language)}</p>}
        <ButtonRow>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that asked has gone, and this is what was asked for */}
          <Button size="small" autoFocus onClick={() => setAsking(false)}>
            {has.cancel}
          </Button>
          <Button size="small" look="danger" busy={action.isPending} onClick={() => action.act()}>
            {yes}
          </Button>
        </ButtonRow>
      </Alert>
    </div>
  )
}
