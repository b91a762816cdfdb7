import { formatAmount, toOre } from '@aterrapport/domain/money/amount.ts'
import { formatDecimal } from '@aterrapport/domain/money/decimal.ts'
import { DataTable, type Column } from '@aterrapport/ui/layout/DataTable.tsx'
import { Tall } from '@aterrapport/ui/layout/Tall.tsx'
import { FilterBar } from '@aterrapport/ui/layout/FilterBar.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import type { Grant } from '../../api.ts'
import { matches } from '../../table/matches.ts'
import { SearchField } from '../../table/SearchField.tsx'
import { sorted } from '../../table/sorted.ts'
import { useParam } from '../../table/use-param.ts'
import { useSorting } from '../../table/use-sorting.ts'
import { useTexts } from '../../texts/use-texts.ts'

type Row = Grant['allocations'][number]

const KEYS = {
  name: ({ name }: Row) => name,
  kommunkod: ({ kommunkod }: Row) => kommunkod,
  lan: ({ lan }: Row) => lan,
  population: ({ population }: Row) => population,
  fixed: ({ fixed }: Row) => toOre(fixed),
  variable: ({ variable }: Row) => toOre(variable),
  amount: ({ amount }: Row) => toOre(amount),
  paid: ({ paid }: Row) => toOre(paid),
  paidOn: ({ paidOn }: Row) => paidOn,
}

/** What every recipient was allocated and paid, with the sums of all of them below. */
export function AllocationTable({ grant }: { readonly grant: Grant }) {
  const { grants: texts, recipients, search } = useTexts()
  const [query, setQuery] = useParam('q', '')
  const [sorting, setSorting] = useSorting('kommunkod')
  const columns = useColumns()
  const shown = grant.allocations.filter(({ name, kommunkod, lan }) => matches(query, [name, kommunkod, lan]))
  return (
    <>
      <FilterBar label={search} result={recipients.shown(shown.length, grant.allocations.length)}>
        <SearchField label={texts.filter} value={query} onChange={setQuery} />
      </FilterBar>
      <Tall>
        <DataTable
          caption={texts.caption}
          columns={columns}
          rows={sorted(shown, KEYS, sorting)}
          rowKey={({ recipient }) => recipient}
          sorting={sorting}
          onSort={setSorting}
          empty={recipients.noMatch}
          footer={<Sums grant={grant} />}
        />
      </Tall>
    </>
  )
}

function useColumns(): readonly Column<Row>[] {
  const { grants: texts, recipients } = useTexts()
  const language = useLanguage()
  const money = (key: 'fixed' | 'variable' | 'amount' | 'paid', header: string): Column<Row> => ({
    key,
    header,
    cell: (row) => formatAmount(row[key], language),
    align: 'end',
    sortable: true,
  })
  return [
    { key: 'name', header: recipients.name, cell: ({ name }) => name, sortable: true, nowrap: true },
    { key: 'kommunkod', header: recipients.kommunkod, cell: ({ kommunkod }) => kommunkod, sortable: true, nowrap: true },
    {
      key: 'population',
      header: recipients.population,
      cell: ({ population }) => (population === null ? null : formatDecimal(String(population), language)),
      align: 'end',
      sortable: true,
    },
    money('fixed', texts.fixedPart),
    money('variable', texts.variablePart),
    money('amount', texts.amount),
    money('paid', texts.paid),
    { key: 'paidOn', header: texts.paidOn, cell: ({ paidOn }) => paidOn, sortable: true, nowrap: true },
    { key: 'lan', header: recipients.lan, cell: ({ lan }) => lan, sortable: true, nowrap: true },
  ]
}

/** The sums are of the whole allocation, also while only some of it is shown. */
function Sums({ grant }: { readonly grant: Grant }) {
  const { grants: texts } = useTexts()
  const language = useLanguage()
  const population = grant.allocations.reduce((sum, row) => sum + (row.population ?? 0), 0)
  return (
    <tr>
      <th scope="row" data-fixed data-nowrap>
        {texts.sumOfAll(grant.allocations.length)}
      </th>
      <td aria-hidden="true" />
      <td data-align="end">{formatDecimal(String(population), language)}</td>
      {([grant.sums.fixed, grant.sums.variable, grant.sums.amount, grant.paid] as const).map((sum, place) => (
        // The columns are four and stay in their order.
        <td key={place} data-align="end">
          {formatAmount(sum, language)}
        </td>
      ))}
      <td aria-hidden="true" colSpan={2} />
    </tr>
  )
}
