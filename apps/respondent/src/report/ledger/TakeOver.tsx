import { useState } from 'react'
import { useLocation } from 'wouter'

import type { CostTable } from '@aterrapport/domain/ledger/cost-table.ts'
import type { MappingRule } from '@aterrapport/domain/ledger/mapping.ts'
import type { PlacedCostType } from '@aterrapport/domain/ledger/placing.ts'
import type { LedgerSums } from '@aterrapport/domain/ledger/sums.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { useForm } from '@aterrapport/ui/form/form-context.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../../api.ts'
import { useAction } from '../../calls/use-action.ts'
import { useLedgerTexts } from '../../texts/use-ledger-texts.ts'
import { addressOf, useReport } from '../report-context.ts'
import { evidenceQuestion } from './evidence-question.ts'
import { ledgerFailure } from './refusal-in-words.ts'
import { inputOf, type AskedOfLedger, type ChosenLedger } from './asked.ts'
import { fillIn, placedRows } from './placed-rows.ts'
import { reloadImports } from './use-imports.ts'

interface TakeOverProps {
  readonly chosen: ChosenLedger
  readonly table: CostTable
  readonly sums: LedgerSums
  readonly asked: AskedOfLedger
  readonly decided: readonly MappingRule[]
  readonly acknowledged: boolean
}

/** Fills the amounts in, as answers like any others, and attaches the file where the person wants that. */
export function TakeOver({ chosen, table, sums, asked, decided, acknowledged }: TakeOverProps) {
  const texts = useLedgerTexts()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const { report, form, queue } = useReport()
  const { transfers } = useForm()
  const [isAttached, setAttached] = useState(true)
  const evidence = transfers === null ? null : evidenceQuestion(form.questionnaire, chosen.given.name)
  const taking = useAction({
    run: (placed: readonly PlacedCostType[]) => {
      const rows = placed.flatMap(({ costType, row }) => (row === null ? [] : [{ costType, row }]))
      return client.ledger.takeOver.mutate({ ...inputOf(report, asked), rules: [...decided], rows, acknowledged })
    },
    async onDone({ taken }, placed) {
      fillIn(form, table, { placed, taken })
      queue.flush()
      if (evidence !== null && isAttached) transfers?.send(evidence.key, chosen.given)
      await reloadImports(report)
      await client.ledger.discard.mutate({ report, file: chosen.file }).catch(() => {
        // It goes by itself within a day.
      })
      showMessage('done', texts.take.done)
      navigate(addressOf(report, `avsnitt/${table.section}`))
    },
  })
  return (
    <>
      {evidence === null ? null : (
        <Checkbox
          label={texts.take.attach}
          help={texts.take.attachTo(inLanguage(evidence.label, language))}
          checked={isAttached}
          onChange={({ target }) => setAttached(target.checked)}
        />
      )}
      <p>{texts.take.replaces}</p>
      {taking.error === null ? null : (
        <Alert kind="error" announced>
          {ledgerFailure(taking.error, texts, language)}
        </Alert>
      )}
      <Button look="primary" busy={taking.isPending} onClick={() => taking.act(placedRows(form, table, sums))}>
        {texts.take.button}
      </Button>
    </>
  )
}
