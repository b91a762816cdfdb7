import { useSuspenseQuery } from '@tanstack/react-query'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { MenuButton } from '@aterrapport/ui/controls/MenuButton.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { StatusTag } from '@aterrapport/ui/feedback/StatusTag.tsx'
import { DataTable, type Column } from '@aterrapport/ui/layout/DataTable.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { api, client } from '../../api.ts'
import { failureText } from '../../messages.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { compareHref, DRAFT } from '../compare/compare-href.ts'
import { titleOf, type DraftRow } from './draft-row.ts'
import { draftCopyHref } from './reading-copy.ts'
import { RemoveDraftDialog } from './RemoveDraftDialog.tsx'
import { saveFile } from './save-file.ts'

/** What is being designed, with what must be put right in each before it can be published. */
export function Drafts() {
  const { versions: texts } = useTexts()
  const { data: drafts } = useSuspenseQuery(api.drafts.list.queryOptions(undefined, { staleTime: 0 }))
  const [removing, remove] = useState<DraftRow | null>(null)
  const columns = useColumns(remove)
  return (
    <section aria-labelledby="drafts" style={{ marginBlockEnd: 'var(--s-8)' }}>
      <h2 id="drafts">{texts.drafts}</h2>
      {drafts.length === 0 ? (
        <p className="quiet">{texts.noDrafts}</p>
      ) : (
        <DataTable caption={texts.begunDrafts} columns={columns} rows={drafts} rowKey={({ id }) => id} />
      )}
      {removing === null ? null : <RemoveDraftDialog draft={removing} onClose={() => remove(null)} />}
    </section>
  )
}

function useColumns(onRemove: (draft: DraftRow) => void): readonly Column<DraftRow>[] {
  const { versions: texts, compare } = useTexts()
  const language = useLanguage()
  const based = ({ basedOn, changed }: DraftRow) => {
    if (basedOn === null) return texts.basedOnNothing
    const version = compare.version(basedOn.number, basedOn.correction)
    return changed ? version : `${version}, ${texts.unchanged}`
  }
  return [
    {
      key: 'title',
      header: texts.draft,
      cell: (row) => (
        <>
          <Link href={`/formular/utkast/${row.id}`}>{titleOf(row, texts)}</Link> <span className="quiet small">{row.key}</span>
        </>
      ),
    },
    { key: 'based', header: texts.basedOn, cell: based, nowrap: true },
    { key: 'at', header: texts.changedAt, cell: ({ updatedAt }) => formatMoment(updatedAt, language), nowrap: true },
    { key: 'by', header: texts.changedBy, cell: ({ updatedBy }) => updatedBy, nowrap: true },
    { key: 'problems', header: texts.problems, cell: (row) => <Problems count={row.problems} />, nowrap: true },
    { key: 'actions', header: texts.actions, cell: (row) => <Actions draft={row} onRemove={() => onRemove(row)} />, nowrap: true },
  ]
}

function Problems({ count }: { readonly count: number }) {
  const { versions: texts } = useTexts()
  if (count === 0) return <span className="quiet">{texts.noProblems}</span>
  return (
    <StatusTag tone="warning" symbol="warning">
      {texts.problemCount(count)}
    </StatusTag>
  )
}

function Actions({ draft, onRemove }: { readonly draft: DraftRow; readonly onRemove: () => void }) {
  const allTexts = useTexts()
  const { versions: texts, questionnaires } = allTexts
  const [, go] = useLocation()
  const title = titleOf(draft, texts)
  const { basedOn } = draft

  function choose(key: string): void {
    if (key === 'remove') onRemove()
    else if (key === 'pdf' || key === 'docx') window.location.assign(draftCopyHref(draft.id, key))
    else if (key === 'json') download(draft.id).catch((error: unknown) => showMessage('error', failureText(error, allTexts)))
    else if (basedOn !== null) go(compareHref(basedOn.version, DRAFT + draft.id))
  }

  return (
    <span style={{ display: 'inline-flex', gap: 'var(--s-2)' }}>
      <Link href={`/formular/utkast/${draft.id}`} asChild>
        <LinkButton size="small" aria-label={texts.continueWith(title)}>
          {texts.continue}
        </LinkButton>
      </Link>
      <MenuButton
        label={texts.actionsFor(title)}
        icon="more"
        items={[
          ...(basedOn === null ? [] : [{ key: 'compare', label: texts.compareDraft }]),
          { key: 'pdf', label: texts.pdf },
          { key: 'docx', label: texts.docx },
          { key: 'json', label: questionnaires.download },
          { key: 'remove', label: texts.remove },
        ]}
        onChoose={choose}
      />
    </span>
  )
}

async function download(draft: string): Promise<void> {
  const { document } = await client.drafts.get.query({ draft })
  saveFile(`${document.key}.json`, { type: 'application/json', text: `${JSON.stringify(document, null, 2)}\n` })
}
