import { useSuspenseQuery } from '@tanstack/react-query'
import { dayOf } from '@aterrapport/domain/time/days.ts'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { DataTable, type Column } from '@aterrapport/ui/layout/DataTable.tsx'
import { Link } from 'wouter'
import { api, type Questionnaires } from '../../api.ts'
import { Page } from '../../shell/Page.tsx'
import { useMay } from '../../shell/staff.ts'
import { useTexts } from '../../texts/use-texts.ts'

type VersionRow = Questionnaires[number]['versions'][number]

/** The authority's questionnaires with their published versions. */
export function QuestionnairesPage() {
  const { questionnaires: texts } = useTexts()
  const mayPublish = useMay('questionnaires.publish')
  const columns = useColumns()
  const { data: questionnaires } = useSuspenseQuery(api.questionnaires.list.queryOptions())
  return (
    <Page
      title={texts.title}
      actions={
        mayPublish ? (
          <Link href="/formular/importera" asChild>
            <LinkButton look="primary">{texts.import}</LinkButton>
          </Link>
        ) : null
      }
    >
      {questionnaires.length === 0 ? <p>{texts.none}</p> : null}
      {questionnaires.map(({ id, title, versions }) => (
        <section key={id} aria-labelledby={`q-${id}`} style={{ marginBlockEnd: 'var(--s-8)' }}>
          <h2 id={`q-${id}`}>{title}</h2>
          <DataTable caption={`${title}: ${texts.versions}`} columns={columns} rows={versions} rowKey={(version) => version.id} />
        </section>
      ))}
    </Page>
  )
}

function useColumns(): readonly Column<VersionRow>[] {
  const { questionnaires: texts } = useTexts()
  return [
    {
      key: 'number',
      header: texts.versionHeader,
      cell: ({ id, number }) => <Link href={`/formular/${id}`}>{texts.version(number)}</Link>,
      nowrap: true,
    },
    { key: 'published', header: texts.published, cell: ({ publishedAt }) => dayOf(publishedAt), nowrap: true },
    { key: 'by', header: texts.by, cell: ({ publishedBy }) => publishedBy, nowrap: true },
    {
      key: 'content',
      header: texts.content,
      cell: ({ sections, questions }) => `${texts.sections(sections)}, ${texts.questions(questions)}`,
    },
    { key: 'note', header: texts.note, cell: ({ note }) => note },
  ]
}
