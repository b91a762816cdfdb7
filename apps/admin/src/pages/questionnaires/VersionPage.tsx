import { useSuspenseQuery } from '@tanstack/react-query'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Facts } from '@aterrapport/ui/layout/Facts.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { api, type Version } from '../../api.ts'
import { Page } from '../../shell/Page.tsx'
import { useTexts } from '../../texts/use-texts.ts'
import { Preview } from './Preview.tsx'
import { saveFile } from './save-file.ts'

/** One published version, as the respondent meets it. */
export function VersionPage({ id }: { readonly id: string }) {
  const { questionnaires: texts } = useTexts()
  const language = useLanguage()
  const { data: version } = useSuspenseQuery(api.questionnaires.get.queryOptions({ version: id }, { staleTime: Infinity }))
  return (
    <Page
      title={inLanguage(version.document.title, language)}
      above={[{ title: texts.title, href: '/formular' }]}
      lead={<p>{texts.version(version.number)}</p>}
      actions={<Button onClick={() => download(version)}>{texts.download}</Button>}
    >
      <Facts
        facts={[
          [texts.published, formatMoment(version.publishedAt, language)],
          [texts.by, version.publishedBy],
          [texts.note, version.note],
        ]}
      />
      <Preview questionnaire={version.document} />
    </Page>
  )
}

function download({ document, number }: Version): void {
  saveFile(`${document.key}-${number}.json`, { type: 'application/json', text: `${JSON.stringify(document, null, 2)}\n` })
}
