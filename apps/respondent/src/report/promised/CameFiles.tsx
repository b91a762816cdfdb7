import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import type { HandedInNow } from '../../api.ts'
import { usePromisedTexts } from '../../texts/use-promised-texts.ts'

type Came = HandedInNow['promised'][number]['files'][number]

/** What has come, when and from whom. What waits for the scanner cannot be opened yet. */
export function CameFiles({ files, mayOpen }: { readonly files: readonly Came[]; readonly mayOpen: boolean }) {
  const texts = usePromisedTexts()
  const language = useLanguage()
  if (files.length === 0) return null
  return (
    <ul style={{ margin: 0 }}>
      {files.map(({ id, name, by, at, scan }) => (
        <li key={id} style={{ overflowWrap: 'anywhere' }}>
          {mayOpen && scan !== 'waiting' && scan !== 'infected' ? <a href={`/api/attachments/${id}`}>{name}</a> : name}{' '}
          <span className="quiet small">{texts.sent(by, formatMoment(at, language))}</span>
          <output>{scan === 'waiting' ? <Note severity="notice">{texts.waiting}</Note> : null}</output>
          {scan === 'infected' ? (
            <div role="alert">
              <Note severity="error">{texts.infected}</Note>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
