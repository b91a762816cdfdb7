import { Furniture } from '../components/Furniture.tsx'
import { PAGE } from '../components/style.ts'
import { renderTagged } from '../tagged/render.ts'
import { draftContent } from './draft-content.ts'
import { DraftPages } from './DraftPages.tsx'
import type { DraftSource } from './draft-source.ts'

/** A draft as tagged PDF for a board to read before it is handed in, marked as a draft on every page. */
export function renderDraft(source: DraftSource): Promise<Uint8Array> {
  const content = draftContent(source)
  const name = `UTKAST: ${content.title}, ${content.grant}`
  return renderTagged({
    about: {
      title: `${name}, ${source.recipient.name}`,
      author: source.recipient.name,
      subject: content.grant,
      language: 'sv-SE',
      createdAt: new Date(source.printedAt),
    },
    content: <DraftPages content={content} />,
    furniture: (pages) => (
      <Furniture
        pages={pages}
        about={`Utkast, inte inlämnat  ·  ${source.recipient.name}`}
        mark={{ word: 'UTKAST', head: 'UTKAST – inte inlämnat' }}
      />
    ),
    page: PAGE,
    attachment: null,
    seal: null,
  })
}
