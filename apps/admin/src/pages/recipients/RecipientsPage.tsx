import { useSuspenseQuery } from '@tanstack/react-query'
import { DataTable, type Column } from '@aterrapport/ui/layout/DataTable.tsx'
import { Tall } from '@aterrapport/ui/layout/Tall.tsx'
import { FilterBar } from '@aterrapport/ui/layout/FilterBar.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { formatDecimal } from '@aterrapport/domain/money/decimal.ts'
import { api, type Recipient } from '../../api.ts'
import { Page } from '../../shell/Page.tsx'
import { matches } from '../../table/matches.ts'
import { SearchField } from '../../table/SearchField.tsx'
import { sorted } from '../../table/sorted.ts'
import { useParam } from '../../table/use-param.ts'
import { useSorting } from '../../table/use-sorting.ts'
import { useTexts } from '../../texts/use-texts.ts'

const KEYS = {
  name: ({ name }: Recipient) => name,
  kommunkod: ({ kommunkod }: Recipient) => kommunkod,
  organisationsnummer: ({ organisationsnummer }: Recipient) => organisationsnummer,
  lan: ({ lan }: Recipient) => lan,
  population: ({ population }: Recipient) => population,
}

/** Every recipient there is, to look up. */
export function RecipientsPage() {
  const { recipients: texts, search } = useTexts()
  const { data: recipients } = useSuspenseQuery(api.recipients.list.queryOptions())
  const [query, setQuery] = useParam('q', '')
  const [sorting, setSorting] = useSorting('kommunkod')
  const columns = useColumns()
  const shown = recipients.filter(({ name, kommunkod, organisationsnummer, lan }) =>
    matches(query, [name, kommunkod, organisationsnummer, lan]),
  )
  return (
    <Page title={texts.title}>
      <FilterBar label={search} result={texts.shown(shown.length, recipients.length)}>
        <SearchField label={texts.filter} value={query} onChange={setQuery} />
      </FilterBar>
      <Tall>
        <DataTable
          caption={texts.caption}
          columns={columns}
          rows={sorted(shown, KEYS, sorting)}
          rowKey={({ id }) => id}
          sorting={sorting}
          onSort={setSorting}
          empty={recipients.length === 0 ? texts.none : texts.noMatch}
        />
      </Tall>
    </Page>
  )
}

function useColumns(): readonly Column<Recipient>[] {
  const { recipients: texts } = useTexts()
  const language = useLanguage()
  return [
    { key: 'name', header: texts.name, cell: ({ name }) => name, sortable: true, nowrap: true },
    { key: 'kommunkod', header: texts.kommunkod, cell: ({ kommunkod }) => kommunkod, sortable: true, nowrap: true },
    {
      key: 'organisationsnummer',
      header: texts.organisationsnummer,
      cell: ({ organisationsnummer }) => organisationsnummer,
      sortable: true,
    },
    { key: 'lan', header: texts.lan, cell: ({ lan }) => lan, sortable: true, nowrap: true },
    {
      key: 'population',
      header: texts.population,
      cell: ({ population }) => (population === null ? null : formatDecimal(String(population), language)),
      align: 'end',
      sortable: true,
    },
  ]
}
