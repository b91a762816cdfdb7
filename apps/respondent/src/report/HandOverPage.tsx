import { useState } from 'react'
import { useLocation } from 'wouter'

import { stopsHandingIn } from '@aterrapport/domain/form/problem.ts'
import type { Assignee } from '@aterrapport/domain/report/state.ts'
import { allows } from '@aterrapport/domain/report/transitions.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { useProblems } from '@aterrapport/ui/form/form-context.ts'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { reloadAll } from '../calls/use-loaded.ts'
import { failureText } from '../messages.ts'
import layout from '../shell/Layout.module.css'
import { useReportTexts } from '../texts/use-report-texts.ts'
import { useEntryTexts } from '../texts/use-texts.ts'
import { addressOf, useQueueState, useReport, useReportNow } from './report-context.ts'
import { SavingState } from './SavingState.tsx'
import { StateOfReport } from './StateOfReport.tsx'
import { Strict } from './Strict.tsx'
import { areNamed, VoucherFields } from './VoucherFields.tsx'

const NOBODY: Assignee = { name: '', email: '' }

/** Names those who vouch for the answers, and locks them. */
export function HandOverPage() {
  const { site } = useEntryTexts()
  const { handOver: texts, check } = useReportTexts()
  const { report, form } = useReport()
  const { loaded } = useReportNow()
  const isIncomplete = useProblems(form).some(stopsHandingIn)
  return (
    <div className={layout['column']}>
      <PageHeader title={texts.title} site={site} above={loaded.recipient.name}>
        <p>{texts.lead}</p>
      </PageHeader>
      {!loaded.editable || !allows(loaded.state.status, 'handOver') ? (
        <StateOfReport />
      ) : isIncomplete ? (
        <Alert kind="error">
          <p>{texts.incomplete}</p>
          <p>
            <a href={addressOf(report, 'kontrollera')}>{check.title}</a>
          </p>
        </Alert>
      ) : (
        <>
          <Strict />
          <HandOverForm />
        </>
      )}
      <SavingState troubleOnly />
    </div>
  )
}

function HandOverForm() {
  const { handOver: texts, check } = useReportTexts()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const { report, queue, refresh } = useReport()
  const { signOff } = useReportNow().loaded
  const { standing, conflicts, refused } = useQueueState()
  const [vouchers, setVouchers] = useState({ certifier: NOBODY, signatory: NOBODY })
  const [isTried, setTried] = useState(false)
  const { certifier, signatory } = vouchers
  const isSaved = (standing.kind === 'saved' || standing.kind === 'idle') && conflicts.size + refused.size === 0
  const handing = useAction({
    run: () => client.reports.handOver.mutate({ report, certifier: signOff.certification ? certifier : null, signatory }),
    async onDone() {
      await refresh()
      await reloadAll()
      showMessage('done', texts.done(signOff.certification ? certifier.name : signatory.name))
      navigate(addressOf(report, 'uppgifter'))
    },
  })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        queue.flush()
        if (isSaved && areNamed(vouchers, signOff.certification)) handing.act()
      }}
    >
      {handing.error ? (
        <Alert kind="error" announced>
          <p>{failureText(handing.error, language)}</p>
        </Alert>
      ) : null}
      <VoucherFields vouchers={vouchers} onChange={setVouchers} isTried={isTried} />
      {isTried && !isSaved ? <Alert kind="info" announced title={check.waitForSaving} /> : null}
      <ButtonRow>
        <Button type="submit" look="primary" busy={handing.isPending}>
          {texts.send}
        </Button>
        <LinkButton href={addressOf(report, 'kontrollera')}>{check.title}</LinkButton>
      </ButtonRow>
    </form>
  )
}
