import type { NotCarriedOver } from '@aterrapport/domain/exchange/xlsform/told.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { DataTable } from '@aterrapport/ui/layout/DataTable.tsx'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { saveFile } from '../save-file.ts'
import { csvOf } from './csv-of.ts'
import { notCarriedText } from './not-carried-text.ts'

/** More are shown when somebody asks for them. */
const FIRST_SHOWN = 50

/** What of an XLSForm became different or is not there, cell by cell, on the page and as a file. */
export function NotCarried({ list }: { readonly list: readonly NotCarriedOver[] }) {
  const { importing } = useTexts()
  const { carried: texts } = importing
  const [isAll, setAll] = useState(false)
  if (list.length === 0) return <p>{texts.all}</p>
  const why = ({ why: reason }: NotCarriedOver) => notCarriedText(reason, importing.why)
  const rows = isAll ? list : list.slice(0, FIRST_SHOWN)
  const download = () =>
    saveFile(texts.csvName, {
      type: 'text/csv',
      text: csvOf([
        [texts.sheet, texts.row, texts.column, texts.what, texts.why],
        ...list.map((one) => [one.sheet, String(one.row), one.column ?? '', one.what, why(one)]),
      ]),
    })
  return (
    <section aria-labelledby="not-carried">
      <h2 id="not-carried">{texts.title(list.length)}</h2>
      <p>
        {texts.text}{' '}
        <Button look="quiet" size="small" onClick={download}>
          {texts.csv}
        </Button>
      </p>
      <DataTable
        caption={texts.title(list.length)}
        columns={[
          { key: 'where', header: texts.where, cell: Where },
          { key: 'why', header: texts.why, cell: why },
          { key: 'what', header: texts.what, cell: Content },
        ]}
        rows={rows}
        rowKey={(one) => `${list.indexOf(one)}`}
      />
      {rows.length < list.length ? <Button onClick={() => setAll(true)}>{texts.showAll(list.length)}</Button> : null}
    </section>
  )
}

function Where({ sheet, row, column }: NotCarriedOver) {
  const { importing } = useTexts()
  return (
    <>
      {importing.carried.place(sheet, row)}
      {column === null ? null : <div className="quiet small">{column}</div>}
    </>
  )
}

function Content({ what }: NotCarriedOver) {
  return <code>{what}</code>
}
