import { ownershipOf } from '@aterrapport/domain/ledger/take-over.ts'
import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Facts } from '@aterrapport/ui/layout/Facts.tsx'

import { useLedgerTexts } from '../../texts/use-ledger-texts.ts'
import { useReportNow } from '../report-context.ts'
import styles from './Ledger.module.css'
import type { LedgerRead } from './asked.ts'

interface AboutFileProps {
  readonly read: LedgerRead
  readonly acknowledged: boolean
  readonly onAcknowledge: (acknowledged: boolean) => void
}

/** Whose books the file holds and of which years, and what is odd about it. */
export function AboutFile({ read, acknowledged, onAcknowledge }: AboutFileProps) {
  const { file: texts } = useLedgerTexts()
  const { recipient } = useReportNow().loaded
  const { organisation, years, entries, lost, notes } = read.overview
  const ownership = ownershipOf(organisation.organisationsnummer, recipient.organisationsnummer)
  const found = years.flatMap(({ year }) => (year === null ? [] : [String(year)])).join(', ')
  const told = [organisation.name, organisation.given].filter((part) => part !== null && part !== '').join(', ')
  const isCut = notes.some(({ kind }) => kind === 'endsInVoucher')
  return (
    <section className={styles['part']}>
      <h2>{texts.title}</h2>
      <Facts
        facts={[
          [texts.organisation, told === '' ? texts.notTold : told],
          [texts.entries, texts.holds(entries, found)],
        ]}
      />
      {ownership === 'same' ? <Alert kind="done">{texts.same}</Alert> : null}
      {ownership === 'notTold' ? <Alert kind="info">{texts.noNumber}</Alert> : null}
      {ownership === 'other' ? (
        <Alert kind="warning">
          <p>{texts.other(organisation.given ?? '')}</p>
          <Checkbox label={texts.acknowledge} checked={acknowledged} onChange={({ target }) => onAcknowledge(target.checked)} />
        </Alert>
      ) : null}
      {found !== '' && years.every(({ year }) => year !== read.year) ? (
        <Alert kind="warning">{texts.otherYear(read.year, found)}</Alert>
      ) : null}
      {isCut ? <Alert kind="warning">{texts.cut}</Alert> : null}
      {lost > 0 ? <Alert kind="warning">{texts.lost(lost)}</Alert> : null}
      <Notes notes={notes} />
    </section>
  )
}

function Notes({ notes }: Pick<LedgerRead['overview'], 'notes'>) {
  const { file: texts, notes: words } = useLedgerTexts()
  if (notes.length === 0) return null
  return (
    <details>
      <summary>{texts.notes(notes.length)}</summary>
      <ul>
        {notes.map(({ kind, count, first }) => (
          <li key={kind}>
            {words[kind]}{' '}
            <span className="quiet small">
              ({[count > 1 ? texts.times(count) : null, texts.lines(linesOf(first))].filter(Boolean).join('; ')})
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function linesOf(first: LedgerRead['overview']['notes'][number]['first']): string {
  return first.map(({ line, given }) => (given === '' ? String(line) : `${line}: ${given}`)).join(' · ')
}
