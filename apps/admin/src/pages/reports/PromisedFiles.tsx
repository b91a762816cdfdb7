import type { PromiseStanding } from '@aterrapport/domain/report/promised-files.ts'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import type { GlyphName } from '@aterrapport/ui/feedback/Glyph.tsx'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { StatusTag, type Tone } from '@aterrapport/ui/feedback/StatusTag.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import type { HandedInNow } from '../../api.ts'
import { useTexts } from '../../texts/use-texts.ts'

const LOOK: Record<PromiseStanding, { readonly tone: Tone; readonly symbol: GlyphName }> = {
  waiting: { tone: 'info', symbol: 'waiting' },
  overdue: { tone: 'warning', symbol: 'warning' },
  kept: { tone: 'done', symbol: 'done' },
  keptLate: { tone: 'warning', symbol: 'done' },
}

/** Under an answer that promised files: whether they have come, each with its moment after handing in. */
export function PromisedFiles({ promised }: { readonly promised: HandedInNow['promised'][number] }) {
  const { promised: texts } = useTexts()
  const language = useLanguage()
  const { dueOn, standing, files } = promised
  return (
    <>
      <p>
        <StatusTag {...LOOK[standing]}>{texts.standing[standing](dueOn)}</StatusTag>
      </p>
      {files.length === 0 ? null : (
        <ul>
          {files.map(({ id, name, by, at, scan }) => (
            <li key={id} style={{ overflowWrap: 'anywhere' }}>
              {scan === 'waiting' || scan === 'infected' ? name : <a href={`/api/attachments/${id}`}>{name}</a>}{' '}
              <span className="quiet">{texts.came(formatMoment(at, language), by)}</span>
              {scan === 'waiting' ? <Note severity="notice">{texts.waiting}</Note> : null}
              {scan === 'infected' ? <Note severity="error">{texts.infected}</Note> : null}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
