import { useState } from 'react'

import { costTableOf } from '@aterrapport/domain/ledger/cost-table.ts'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'

import layout from '../../shell/Layout.module.css'
import { useLedgerTexts } from '../../texts/use-ledger-texts.ts'
import { useEntryTexts } from '../../texts/use-texts.ts'
import { addressOf, useReport, useReportNow } from '../report-context.ts'
import { SavingState } from '../SavingState.tsx'
import type { ChosenLedger } from './asked.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { LedgerWork } from './LedgerWork.tsx'

/** The cost table filled from a ledger file: choose it, choose what counts, see the sums, fill them in. */
export function LedgerPage() {
  const { site } = useEntryTexts()
  const texts = useLedgerTexts()
  const { report, form } = useReport()
  const { loaded } = useReportNow()
  const [chosen, setChosen] = useState<ChosenLedger | null>(null)
  const table = costTableOf(form.questionnaire)
  return (
    <div className={layout['column']}>
      <PageHeader title={texts.title} site={site} above={loaded.recipient.name}>
        <p>{texts.lead}</p>
      </PageHeader>
      {table === null ? (
        <Alert kind="info">{texts.noTable}</Alert>
      ) : !loaded.editable ? (
        <Alert kind="info">{texts.notEditable}</Alert>
      ) : chosen === null ? (
        <ChooseFile onChosen={setChosen} />
      ) : (
        <LedgerWork key={chosen.file} chosen={chosen} table={table} onAnother={() => setChosen(null)} />
      )}
      <p>
        <LinkButton href={addressOf(report, table === null ? 'uppgifter' : `avsnitt/${table.section}`)}>{texts.back}</LinkButton>
      </p>
      <SavingState troubleOnly />
    </div>
  )
}
