import { inLanguage } from '@aterrapport/domain/text.ts'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Skeleton } from '@aterrapport/ui/feedback/Skeleton.tsx'
import { formatDayWithWeekday } from '@aterrapport/ui/formats/weekday.ts'
import { Card } from '@aterrapport/ui/layout/Card.tsx'
import { Facts } from '@aterrapport/ui/layout/Facts.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client, type PublicCopy } from '../api.ts'
import { useLoaded } from '../calls/use-loaded.ts'
import { refusalOf } from '../failure.ts'
import { Failure } from '../shell/Failure.tsx'
import styles from '../shell/Layout.module.css'
import { useDocumentTexts } from '../texts/use-document-texts.ts'
import { useEntryTexts } from '../texts/use-texts.ts'

/** The blank form of an open round, for everybody: what is asked, by when, and the files to read it in. */
export function ReadingCopyPage({ round }: { readonly round: string }) {
  const found = useLoaded(`reading copy ${round}`, () => client.readingCopies.about.query({ round }))
  if (found.data !== undefined) return <ReadingCopy round={round} found={found.data} />
  if (found.error === null) return <Skeleton />
  // An address that was cut short names no round at all.
  if (refusalOf(found.error) !== null || !/^[\da-f-]{36}$/i.test(round)) return <NoCopy />
  return <Failure error={found.error} onAgain={() => void found.again()} />
}

function NoCopy() {
  const { copy } = useDocumentTexts()
  const { site } = useEntryTexts()
  return (
    <div className={styles['column']}>
      <PageHeader title={copy.none} site={site}>
        <p>{copy.noneText}</p>
      </PageHeader>
      <LinkButton href="/">{copy.home}</LinkButton>
    </div>
  )
}

function ReadingCopy({ round, found }: { readonly round: string; readonly found: PublicCopy }) {
  const { copy } = useDocumentTexts()
  const { site } = useEntryTexts()
  const language = useLanguage()
  const href = (format: 'pdf' | 'docx') => `/api/rounds/${round}/lasversion.${format}?language=${language}`
  return (
    <div className={styles['column']}>
      <PageHeader title={copy.title(`${found.grant.name} ${found.grant.year}`)} site={site} above={copy.above(found.authority)}>
        <p>{copy.lead}</p>
      </PageHeader>
      <Facts
        facts={[
          [copy.due, formatDayWithWeekday(found.dueOn, language)],
          [copy.form, inLanguage(found.title, language)],
        ]}
      />
      <Card look="mist" title={copy.filesTitle}>
        <p>{copy.files}</p>
        <ButtonRow>
          <LinkButton look="primary" href={href('pdf')} download>
            {copy.pdf}
          </LinkButton>
          <LinkButton href={href('docx')} download>
            {copy.docx}
          </LinkButton>
        </ButtonRow>
      </Card>
      <h2>{copy.sectionsTitle}</h2>
      <ol className={styles['steps']}>
        {found.sections.map((title, place) => (
          <li key={place}>{inLanguage(title, language)}</li>
        ))}
      </ol>
      <h2>{copy.answerTitle}</h2>
      <p>{copy.answer}</p>
    </div>
  )
}
