import { useSuspenseQuery } from '@tanstack/react-query'
import { formatAmount } from '@aterrapport/domain/money/amount.ts'
import { DataTable, type Column } from '@aterrapport/ui/layout/DataTable.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { Link } from 'wouter'
import { api, type Outputs } from '../../api.ts'
import { Page } from '../../shell/Page.tsx'
import { useTexts } from '../../texts/use-texts.ts'

type GrantRow = Outputs['grants']['list'][number]

/** The authority's grants. */
export function GrantsPage() {
  const { grants: texts } = useTexts()
  const columns = useColumns()
  const { data: grants } = useSuspenseQuery(api.grants.list.queryOptions())
  return (
    <Page title={texts.title}>
      <DataTable caption={texts.title} columns={columns} rows={grants} rowKey={({ id }) => id} empty={texts.none} />
    </Page>
  )
}

function useColumns(): readonly Column<GrantRow>[] {
  const { grants: texts } = useTexts()
  const language = useLanguage()
  return [
    { key: 'name', header: texts.name, cell: ({ id, name }) => <Link href={`/statsbidrag/${id}`}>{name}</Link> },
    { key: 'year', header: texts.year, cell: ({ year }) => year, align: 'end' },
    { key: 'diarienummer', header: texts.diarienummer, cell: ({ diarienummer }) => diarienummer },
    { key: 'recipients', header: texts.recipients, cell: ({ recipients }) => recipients, align: 'end' },
    { key: 'total', header: texts.total, cell: ({ total }) => formatAmount(total, language), align: 'end' },
    { key: 'paid', header: texts.paid, cell: ({ paid }) => formatAmount(paid, language), align: 'end' },
  ]
}
