import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { DataTable } from '@aterrapport/ui/layout/DataTable.tsx'
import { Tall } from '@aterrapport/ui/layout/Tall.tsx'
import { SelectionBar } from '@aterrapport/ui/layout/SelectionBar.tsx'
import { useState } from 'react'
import type { BoardRow, Round } from '../../api.ts'
import { useMay } from '../../shell/staff.ts'
import { sorted } from '../../table/sorted.ts'
import { useParam } from '../../table/use-param.ts'
import { useSorting } from '../../table/use-sorting.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { BoardFilters } from './BoardFilters.tsx'
import { BOARD_KEYS, useBoardColumns } from './board-columns.tsx'
import { isFilter, narrow } from './board-filters.ts'
import { InviteDialog } from './InviteDialog.tsx'

const NOTHING: ReadonlySet<string> = new Set()

/** Every report of a round, to find, sort and act on. What narrows it down stands in the address. */
export function Board({ round, rows }: { readonly round: Round; readonly rows: readonly BoardRow[] }) {
  const { board: texts } = useTexts()
  const [filterName, setFilter] = useParam('state', 'all')
  const [query, setQuery] = useParam('q', '')
  const [lan, setLan] = useParam('lan', '')
  const [sorting, setSorting] = useSorting('kommunkod')
  const [selected, setSelected] = useState(NOTHING)
  const [inviting, setInviting] = useState(false)
  const mayInvite = useMay('rounds.invite') && round.status === 'open'
  const filter = isFilter(filterName) ? filterName : 'all'
  const { shown, counts } = narrow(rows, { filter, query, lan })
  // What is out of sight is not acted on.
  const chosen = shown.filter(({ report }) => selected.has(report))
  const reset = () => {
    setFilter('all')
    setQuery('')
    setLan('')
  }
  return (
    <section aria-label={texts.heading} style={{ marginBlockStart: 'var(--s-6)' }}>
      <BoardFilters
        rows={rows}
        shown={shown.length}
        counts={counts}
        filter={filter}
        onFilter={setFilter}
        query={query}
        onQuery={setQuery}
        lan={lan}
        onLan={setLan}
      />
      <Tall>
        <DataTable
          caption={texts.caption}
          columns={useBoardColumns()}
          rows={sorted(shown, BOARD_KEYS, sorting)}
          rowKey={({ report }) => report}
          rowName={({ name }) => name}
          sorting={sorting}
          onSort={setSorting}
          {...(mayInvite ? { selection: { selected, onChange: setSelected } } : {})}
          empty={
            <>
              {texts.noMatch}{' '}
              <Button look="quiet" onClick={reset}>
                {texts.resetFilters}
              </Button>
            </>
          }
        />
      </Tall>
      {chosen.length > 0 ? (
        <SelectionBar label={texts.selected(chosen.length)}>
          <Button look="primary" onClick={() => setInviting(true)}>
            {texts.inviteSelected}
          </Button>
          <Button onClick={() => setSelected(NOTHING)}>{texts.unselect}</Button>
        </SelectionBar>
      ) : null}
      {inviting ? <InviteDialog round={round} rows={chosen} named onClose={() => setInviting(false)} /> : null}
    </section>
  )
}
