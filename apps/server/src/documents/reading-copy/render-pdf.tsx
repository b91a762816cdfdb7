import { writeQuestionnaireFile } from '@aterrapport/domain/exchange/questionnaire-file.ts'
import { Furniture } from '../components/Furniture.tsx'
import { PAGE } from '../components/style.ts'
import { renderTagged } from '../tagged/render.ts'
import { readingCopy, wordsIn, type ReadingCopySource } from './make-content.ts'
import { ReadingCopyPages } from './ReadingCopyPages.tsx'

/** The reading copy as tagged PDF, with the questionnaire itself as a file in it. The same questionnaire gives the same bytes. */
export function renderReadingCopyPdf(source: ReadingCopySource): Promise<Uint8Array> {
  const copy = readingCopy(source)
  const words = wordsIn(source.language)
  const { questionnaire, of } = source
  return renderTagged({
    about: {
      title: [...(copy.mark === null ? [] : [copy.mark]), copy.title].join(': '),
      author: source.authority,
      subject: copy.subtitle,
      language: words.locale,
      createdAt: new Date(of.kind === 'version' ? of.publishedAt : of.changedAt),
    },
    content: <ReadingCopyPages copy={copy} words={words} />,
    furniture: (pages) => <Furniture pages={pages} about={copy.about} pageText={words.page} />,
    page: PAGE,
    attachment: {
      name: `${questionnaire.key}.json`,
      type: 'application/json',
      description: words.kind,
      content: new TextEncoder().encode(writeQuestionnaireFile(questionnaire)),
    },
    seal: null,
  })
}
