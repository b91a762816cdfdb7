import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { FilterChips } from '@aterrapport/ui/controls/FilterChips.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { FilterBar } from '@aterrapport/ui/layout/FilterBar.tsx'
import type { BoardRow } from '../../api.ts'
import { SearchField } from '../../table/SearchField.tsx'
import { useTexts } from '../../texts/use-texts.ts'
import { FILTER_NAMES, FILTERS, type FilterName } from './board-filters.ts'

interface BoardFiltersProps {
  readonly rows: readonly BoardRow[]
  readonly shown: number
  readonly counts: Readonly<Record<FilterName, number>>
  readonly filter: FilterName
  readonly onFilter: (filter: FilterName) => void
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly lan: string
  readonly onLan: (lan: string) => void
}

/** State, search and county, and how many reports are left. */
export function BoardFilters({ rows, shown, counts, filter, onFilter, query, onQuery, lan, onLan }: BoardFiltersProps) {
  const { board: texts, search } = useTexts()
  const counties = [...new Set(rows.map((row) => row.lan).filter((name) => name !== null))].toSorted((a, b) => a.localeCompare(b, 'sv'))
  const chips = FILTER_NAMES.filter((name) => FILTERS[name].always || counts[name] > 0 || name === filter)
  return (
    <FilterBar label={search} result={texts.shown(shown, rows.length)}>
      <FilterChips
        label={texts.state}
        chips={chips.map((key) => ({
          key,
          label: texts.filters[key],
          count: counts[key],
          ...(key === 'all' ? {} : { symbol: FILTERS[key].symbol }),
        }))}
        value={filter}
        onChange={onFilter}
      />
      <SearchField label={texts.filter} value={query} onChange={onQuery} />
      {counties.length > 1 ? (
        <Field label={texts.lan}>
          {(wiring) => (
            <Select
              {...wiring}
              value={lan}
              onChange={onLan}
              empty={texts.allLan}
              options={counties.map((name) => ({ key: name, label: name }))}
            />
          )}
        </Field>
      ) : null}
    </FilterBar>
  )
}
