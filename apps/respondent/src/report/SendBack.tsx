import { useState } from 'react'
import { useLocation } from 'wouter'

import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { PersonnummerNote } from '@aterrapport/ui/feedback/PersonnummerNote.tsx'
import { TextArea } from '@aterrapport/ui/controls/TextArea.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { reloadAll } from '../calls/use-loaded.ts'
import { failureText } from '../messages.ts'
import { useReportTexts } from '../texts/use-report-texts.ts'
import { useVouchTexts } from '../texts/use-vouch-texts.ts'
import { useReport } from './report-context.ts'
import styles from './Report.module.css'
import { useKept } from './use-kept.ts'

/** Declines to vouch, with a reason that those who filled in are told. */
export function SendBack() {
  const { sendBack: texts } = useReportTexts()
  const { sendBackLead } = useVouchTexts()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const { report, refresh } = useReport()
  const [reason, setReason, clear] = useKept('send back')
  const [isTried, setTried] = useState(false)
  const lacks = isTried && reason.trim() === '' ? texts.missing : null
  const sending = useAction({
    run: () => client.reports.sendBack.mutate({ report, reason }),
    async onDone() {
      clear()
      await refresh()
      await reloadAll()
      showMessage('done', texts.done)
      navigate(`/arende/${report}`)
    },
  })
  return (
    <details className={styles['sendBack']}>
      <summary>{texts.title}</summary>
      <p>{sendBackLead}</p>
      <Field
        label={texts.reason}
        required
        error={lacks ?? (sending.error === null ? null : failureText(sending.error, language))}
        notes={<PersonnummerNote text={reason} />}
      >
        {(wiring) => <TextArea {...wiring} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
      <Button
        busy={sending.isPending}
        onClick={() => {
          setTried(true)
          if (reason.trim() !== '') sending.act()
        }}
      >
        {texts.send}
      </Button>
    </details>
  )
}
