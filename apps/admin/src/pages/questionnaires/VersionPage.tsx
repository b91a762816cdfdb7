import { useSuspenseQuery } from '@tanstack/react-query'
import { dayOf } from '@aterrapport/domain/time/days.ts'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Facts } from '@aterrapport/ui/layout/Facts.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { api, type Version } from '../../api.ts'
import { Page } from '../../shell/Page.tsx'
import { useTexts } from '../../texts/use-texts.ts'
import { Preview } from './Preview.tsx'
import { readingCopyHref } from './reading-copy.ts'
import { saveFile } from './save-file.ts'
import { VersionMenu } from './VersionMenu.tsx'

/** One published version, as the respondent meets it, and what can be done with it. */
export function VersionPage({ id }: { readonly id: string }) {
  const { questionnaires: texts, versions, compare } = useTexts()
  const language = useLanguage()
  const { data: version } = useSuspenseQuery(api.questionnaires.get.queryOptions({ version: id }))
  const title = inLanguage(version.document.title, language)
  return (
    <Page
      title={title}
      above={[{ title: texts.title, href: '/formular' }]}
      lead={<p>{compare.versionTitle(version.number, version.correction)}</p>}
      actions={
        <>
          <VersionMenu version={version} title={title} look="button" />
          <LinkButton href={readingCopyHref(id, 'pdf')}>{versions.pdf}</LinkButton>
          <Button onClick={() => download(version)}>{texts.download}</Button>
        </>
      }
    >
      <Standing version={version} />
      <Facts
        facts={[
          [texts.published, formatMoment(version.publishedAt, language)],
          [texts.by, version.publishedBy],
          [texts.note, version.note],
          [versions.key, version.document.key],
        ]}
      />
      <Preview questionnaire={version.document} />
    </Page>
  )
}

function Standing({ version: { retiredAt, superseded, number, correction } }: { readonly version: Version }) {
  const { versions: texts } = useTexts()
  return (
    <>
      {retiredAt === null ? null : <Alert kind="warning">{texts.retiredSince(dayOf(retiredAt))}</Alert>}
      {superseded ? <Alert kind="info">{texts.supersededNow}</Alert> : null}
      {correction === 0 ? null : <Alert kind="info">{texts.correctionOf(number)}</Alert>}
    </>
  )
}

function download({ document, number }: Version): void {
  saveFile(`${document.key}-${number}.json`, { type: 'application/json', text: `${JSON.stringify(document, null, 2)}\n` })
}
