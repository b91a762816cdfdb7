import { dayOf } from '@aterrapport/domain/time/days.ts'
import { DataTable, type Column } from '@aterrapport/ui/layout/DataTable.tsx'
import { Link } from 'wouter'
import type { Questionnaires } from '../../api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { VersionMenu } from './VersionMenu.tsx'
import { VersionState } from './VersionState.tsx'

type Questionnaire = Questionnaires[number]
type VersionRow = Questionnaire['versions'][number]

/** The published versions of one questionnaire with their corrections, the latest first. */
export function VersionsTable({ questionnaire, level }: { readonly questionnaire: Questionnaire; readonly level: 2 | 3 }) {
  const { questionnaires: texts } = useTexts()
  const { id, key, title, versions } = questionnaire
  const columns = useColumns(questionnaire)
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section aria-labelledby={`q-${id}`} style={{ marginBlockEnd: 'var(--s-8)' }}>
      <Heading id={`q-${id}`}>
        {title} <span className="quiet small">{key}</span>
      </Heading>
      <DataTable caption={`${title}: ${texts.versions}`} columns={columns} rows={versions} rowKey={(version) => version.id} />
    </section>
  )
}

function useColumns(questionnaire: Questionnaire): readonly Column<VersionRow>[] {
  const { questionnaires: texts, versions, compare } = useTexts()
  const { title } = questionnaire
  return [
    {
      key: 'number',
      header: texts.versionHeader,
      cell: ({ id, number, correction }) => <Link href={`/formular/${id}`}>{compare.versionTitle(number, correction)}</Link>,
      nowrap: true,
    },
    {
      key: 'state',
      header: versions.state,
      cell: (version) => <VersionState version={version} latest={questionnaire.versions[0]} />,
      nowrap: true,
    },
    { key: 'published', header: texts.published, cell: ({ publishedAt }) => dayOf(publishedAt), nowrap: true },
    { key: 'by', header: texts.by, cell: ({ publishedBy }) => publishedBy, nowrap: true },
    {
      key: 'content',
      header: texts.content,
      cell: ({ sections, questions }) => `${texts.sections(sections)}, ${texts.questions(questions)}`,
      nowrap: true,
    },
    { key: 'note', header: texts.note, cell: ({ note }) => note },
    {
      key: 'actions',
      header: versions.actions,
      cell: (version) => <VersionMenu version={version} title={title} />,
      nowrap: true,
    },
  ]
}
