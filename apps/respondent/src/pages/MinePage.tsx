import { useState } from 'react'

import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Skeleton } from '@aterrapport/ui/feedback/Skeleton.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'

import { client } from '../api.ts'
import { useLoaded } from '../calls/use-loaded.ts'
import { Failure } from '../shell/Failure.tsx'
import styles from '../shell/Layout.module.css'
import { usePeopleTexts } from '../texts/use-people-texts.ts'
import { useEntryTexts } from '../texts/use-texts.ts'
import { groupMine, matches, type MyReport } from './group-mine.ts'
import { MyReports } from './MyReports.tsx'

/** From this many it is quicker to search than to look. */
const MANY = 8

/** Every report this browser or person has: what is theirs to do first, then what waits for others, then what is over. */
export function MinePage() {
  const { site, mine } = useEntryTexts()
  const texts = usePeopleTexts().mine
  const found = useLoaded('mine', () => client.people.reports.query())
  if (found.data === undefined && found.error !== null) return <Failure error={found.error} onAgain={() => void found.again()} />
  return (
    <div className={styles['column']}>
      <PageHeader title={mine.title} site={site}>
        <p>{texts.lead}</p>
      </PageHeader>
      {found.data === undefined ? <Skeleton lines={6} /> : null}
      {found.data?.length === 0 ? <p>{mine.none}</p> : null}
      {found.data === undefined || found.data.length === 0 ? null : <Mine reports={found.data} />}
    </div>
  )
}

function Mine({ reports }: { readonly reports: readonly MyReport[] }) {
  const texts = usePeopleTexts().mine
  const [sought, setSought] = useState('')
  const shown = reports.filter((report) => matches(report, sought))
  const { todo, others, over } = groupMine(shown)
  return (
    <>
      {reports.length < MANY ? null : (
        <Field label={texts.search}>
          {(wiring) => <TextInput {...wiring} type="search" value={sought} onChange={(event) => setSought(event.target.value)} />}
        </Field>
      )}
      <output className="only-for-screen-readers">{sought === '' ? '' : `${shown.length} / ${reports.length}`}</output>
      {shown.length === 0 ? <p>{texts.noMatch}</p> : null}
      {shown.length === 0 ? null : <MyReports title={texts.todo} reports={todo} none={texts.nothingToDo} />}
      {others.length === 0 ? null : <MyReports title={texts.others} reports={others} />}
      {over.length === 0 ? null : <h2>{texts.over}</h2>}
      {over.map(({ year, reports: ofYear }, place) => (
        <details key={year} open={place === 0 || sought !== ''}>
          <summary>{texts.overIn(year, ofYear.length)}</summary>
          <MyReports reports={ofYear} />
        </details>
      ))}
    </>
  )
}
