import type { AddressCause, AddressProblem } from '@aterrapport/domain/round/address-problem.ts'
import { type Column, DataTable } from '@aterrapport/ui/layout/DataTable.tsx'
import { useTexts, type Texts } from '../../texts/use-texts.ts'

/** Every fault of a file of addresses, by row and column as a spreadsheet numbers and names them. */
export function AddressProblems({ problems }: { readonly problems: readonly AddressProblem[] }) {
  const { addresses: texts } = useTexts()
  const columns = columnsIn(texts)
  return (
    <DataTable caption={texts.problems(problems.length)} columns={columns} rows={problems} rowKey={(problem) => JSON.stringify(problem)} />
  )
}

function columnsIn(texts: Texts['addresses']): readonly Column<AddressProblem>[] {
  return [
    { key: 'where', header: texts.where, cell: ({ row, column }) => whereText(row, column, texts) },
    {
      key: 'problem',
      header: texts.problem,
      cell: ({ cause }) => <Cause cause={cause} />,
    },
  ]
}

/** Quotes what was typed, which may be long and without a space. */
function Cause({ cause }: { readonly cause: AddressCause }) {
  const { addresses: texts } = useTexts()
  return <span style={{ overflowWrap: 'anywhere' }}>{causeText(cause, texts.cause)}</span>
}

function whereText(row: number | null, column: string | null, texts: Texts['addresses']): string {
  return [row === null ? texts.wholeFile : texts.atRow(row), column].filter((part) => part !== null).join(', ')
}

function causeText(cause: AddressCause, texts: Texts['addresses']['cause']): string {
  switch (cause.kind) {
    case 'fileEmpty':
      return texts.fileEmpty
    case 'fileTooLarge':
      return texts.fileTooLarge(cause.mostBytes / 1_000_000)
    case 'notUtf8':
      return texts.notUtf8[cause.found]
    case 'quoteNotClosed':
      return texts.quoteNotClosed
    case 'columnMissing':
      return texts.columnMissing[cause.wanted]
    case 'columnDoubled':
      return texts.columnDoubled
    case 'wrongNumberOfCells':
      return texts.wrongNumberOfCells(cause.cells, cause.wanted)
    case 'recipientMissing':
      return texts.recipientMissing
    case 'unknownKommunkod':
      return texts.unknownKommunkod(cause.given)
    case 'notAnOrganisationsnummer':
      return texts.notAnOrganisationsnummer(cause.given)
    case 'unknownOrganisationsnummer':
      return texts.unknownOrganisationsnummer(cause.given)
    case 'severalRecipients':
      return texts.severalRecipients(cause.organisationsnummer)
    case 'disagree':
      return texts.disagree(cause.kommunkod, cause.organisationsnummer)
    case 'doubled':
      return texts.doubled(cause.recipient, cause.firstRow)
    case 'emailMissing':
      return texts.emailMissing
    case 'notAnEmail':
      return texts.notAnEmail(cause.given)
  }
}
