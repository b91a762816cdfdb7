import { useMemo, useState } from 'react'

import { costTableOf, type CostTable } from '@aterrapport/domain/ledger/cost-table.ts'
import { isReadable, type ExtractColumns } from '@aterrapport/domain/ledger/extract/columns.ts'
import type { LedgerSelection } from '@aterrapport/domain/ledger/selection.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Skeleton } from '@aterrapport/ui/feedback/Skeleton.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../../api.ts'
import { useLoaded } from '../../calls/use-loaded.ts'
import { useLedgerTexts } from '../../texts/use-ledger-texts.ts'
import { useReport } from '../report-context.ts'
import { AboutFile } from './AboutFile.tsx'
import { columnsOf, type ChosenLedger, type LedgerRead } from './asked.ts'
import { ColumnsOfExtract } from './ColumnsOfExtract.tsx'
import { ledgerFailure } from './refusal-in-words.ts'
import { SelectEntries } from './SelectEntries.tsx'
import { Sums } from './Sums.tsx'

interface LedgerWorkProps {
  readonly chosen: ChosenLedger
  readonly table: CostTable
  readonly onAnother: () => void
}

/** A file that has come in: what is in it, which of it counts, and what it comes to. */
export function LedgerWork({ chosen, table, onAnother }: LedgerWorkProps) {
  const texts = useLedgerTexts()
  const language = useLanguage()
  const { report } = useReport()
  const [columns, setColumns] = useState<ExtractColumns | null>(null)
  const { file } = chosen
  const read = useLoaded(`ledger ${file} ${JSON.stringify(columns)}`, () =>
    client.ledger.read.query({ report, file, columns: columnsOf(columns) }),
  )
  return (
    <>
      <p style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 'var(--s-3)', overflowWrap: 'anywhere' }}>
        {chosen.given.name}
        <Button size="small" onClick={onAnother}>
          {texts.choose.another}
        </Button>
      </p>
      {read.error === null ? null : (
        <Alert kind="error" announced>
          {ledgerFailure(read.error, texts, language)}
        </Alert>
      )}
      {read.data === undefined ? (
        read.error === null && <Skeleton lines={6} />
      ) : (
        <Work key={JSON.stringify(columns)} {...{ chosen, table, columns }} read={read.data} onColumns={setColumns} />
      )}
    </>
  )
}

interface WorkProps extends Pick<LedgerWorkProps, 'chosen' | 'table'> {
  readonly read: LedgerRead
  readonly columns: ExtractColumns | null
  readonly onColumns: (columns: ExtractColumns) => void
}

function Work({ chosen, read, columns, onColumns, ...props }: WorkProps) {
  const { form } = useReport()
  // What can be mapped to is known first with the file.
  const table = useMemo(() => costTableOf(form.questionnaire, read.costTypes) ?? props.table, [form, read.costTypes, props.table])
  const [selection, setSelection] = useState<LedgerSelection>(() => firstSelection(read))
  const [acknowledged, setAcknowledged] = useState(false)
  const layout = columns ?? read.layout?.columns ?? null
  const isLaidOut = layout === null || isReadable(layout)
  const asked = useMemo(() => ({ file: chosen.file, columns, selection }), [chosen.file, columns, selection])
  return (
    <>
      <AboutFile read={read} acknowledged={acknowledged} onAcknowledge={setAcknowledged} />
      {read.layout === null || layout === null ? null : (
        <ColumnsOfExtract columns={layout} sample={read.layout.sample} open={!isLaidOut} onChange={onColumns} />
      )}
      {isLaidOut && read.overview.entries > 0 ? (
        <>
          <SelectEntries overview={read.overview} selection={selection} onChange={setSelection} />
          <Sums {...{ chosen, table, read, asked, acknowledged }} />
        </>
      ) : null}
    </>
  )
}

/** The grant's year where the file has it; projects first, since that is what a grant is mostly accounted on. */
function firstSelection({ overview, year }: LedgerRead): LedgerSelection {
  const years = overview.years.map((found) => found.year)
  const dimension = overview.dimensions.find((found) => found.dimension === '6') ?? overview.dimensions[0]
  return {
    year: years.includes(year) ? year : (years[0] ?? null),
    of: dimension === undefined ? null : { dimension: dimension.dimension, objects: [] },
    within: null,
  }
}
