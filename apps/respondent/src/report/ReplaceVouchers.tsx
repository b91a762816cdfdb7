import { useState } from 'react'

import type { Handover } from '@aterrapport/domain/report/state.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { reloadAll } from '../calls/use-loaded.ts'
import { failureText } from '../messages.ts'
import { useVouchTexts } from '../texts/use-vouch-texts.ts'
import { holderOf } from './holder.ts'
import { useReport, useReportNow } from './report-context.ts'
import { areNamed, VoucherFields } from './VoucherFields.tsx'
import styles from './Vouching.module.css'

const NOBODY = { name: '', email: '' }

/** Asks others to certify or to sign, until the report is handed in. */
export function ReplaceVouchers({ handover }: { readonly handover: Handover }) {
  const { replace: texts } = useVouchTexts()
  const language = useLanguage()
  const { report, refresh, now } = useReport()
  const { certification } = useReportNow().loaded.signOff
  const [vouchers, setVouchers] = useState({ certifier: handover.certifier ?? NOBODY, signatory: handover.signatory })
  const [isOpen, setOpen] = useState(false)
  const [isTried, setTried] = useState(false)
  const replacing = useAction({
    run: () => client.reports.replaceVouchers.mutate({ report, ...vouchers, certifier: certification ? vouchers.certifier : null }),
    async onDone() {
      await refresh()
      await reloadAll()
      setOpen(false)
      showMessage('done', texts.done(holderOf(now().loaded.state)?.name ?? vouchers.signatory.name))
    },
  })
  return (
    <details className={styles['replace']} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{texts.summary}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (areNamed(vouchers, certification)) replacing.act()
        }}
      >
        <p>{certification ? texts.lead : texts.leadSign}</p>
        <VoucherFields vouchers={vouchers} onChange={setVouchers} isTried={isTried} />
        {replacing.error ? (
          <Alert kind="error" announced>
            <p>{failureText(replacing.error, language)}</p>
          </Alert>
        ) : null}
        <Button type="submit" busy={replacing.isPending}>
          {texts.send}
        </Button>
      </form>
    </details>
  )
}
