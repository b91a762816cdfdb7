import { useState } from 'react'
import { useLocation } from 'wouter'

import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { TextArea } from '@aterrapport/ui/controls/TextArea.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { PersonnummerNote } from '@aterrapport/ui/feedback/PersonnummerNote.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { reloadAll } from '../calls/use-loaded.ts'
import { failureText } from '../messages.ts'
import layout from '../shell/Layout.module.css'
import { useVouchTexts } from '../texts/use-vouch-texts.ts'
import { useEntryTexts } from '../texts/use-texts.ts'
import { AskedChanges } from './AskedChanges.tsx'
import { addressOf, useReport, useReportNow } from './report-context.ts'
import { useHandedIn } from './use-handed-in.ts'
import { useKept } from './use-kept.ts'

/** Asks the authority to open a report that has been handed in. */
export function AskToChangePage() {
  const { site } = useEntryTexts()
  const { ask } = useVouchTexts()
  const { report } = useReport()
  const { loaded } = useReportNow()
  const { data } = useHandedIn(report)
  return (
    <div className={layout['column']}>
      <PageHeader title={ask.title} site={site} above={loaded.recipient.name}>
        {data?.mayAsk === true ? <p>{ask.lead}</p> : null}
      </PageHeader>
      {data === undefined ? null : (
        <>
          <AskedChanges changes={data.changes} />
          {data.mayAsk ? (
            <AskForm />
          ) : (
            <>
              {data.changes.some(({ answered }) => answered === null) ? null : (
                <Alert kind="info">
                  <p>{ask.cannot}</p>
                </Alert>
              )}
              <LinkButton href={addressOf(report, 'kvittens')}>{ask.toReceipt}</LinkButton>
            </>
          )}
        </>
      )}
    </div>
  )
}

function AskForm() {
  const { ask } = useVouchTexts()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const { report } = useReport()
  const [reason, setReason, clear] = useKept('ask')
  const [isTried, setTried] = useState(false)
  const lacks = isTried && reason.trim() === '' ? ask.missing : null
  const asking = useAction({
    run: () => client.reports.askToChange.mutate({ report, reason }),
    async onDone() {
      clear()
      await reloadAll()
      showMessage('done', ask.done)
      navigate(addressOf(report, 'kvittens'))
    },
  })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (reason.trim() !== '') asking.act()
      }}
    >
      <Field
        label={ask.reason}
        required
        error={lacks ?? (asking.error === null ? null : failureText(asking.error, language))}
        notes={<PersonnummerNote text={reason} />}
      >
        {(wiring) => <TextArea {...wiring} value={reason} maxLength={4000} onChange={(event) => setReason(event.target.value)} />}
      </Field>
      <ButtonRow>
        <Button type="submit" look="primary" busy={asking.isPending}>
          {ask.send}
        </Button>
        <LinkButton href={addressOf(report, 'kvittens')}>{ask.toReceipt}</LinkButton>
      </ButtonRow>
    </form>
  )
}
