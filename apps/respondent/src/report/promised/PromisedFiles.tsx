import { useEffect } from 'react'

import { inLanguage } from '@aterrapport/domain/text.ts'
import { formatLongDate } from '@aterrapport/domain/time/format.ts'
import type { GlyphName } from '@aterrapport/ui/feedback/Glyph.tsx'
import { StatusTag, type Tone } from '@aterrapport/ui/feedback/StatusTag.tsx'
import { FilesOnTheirWay } from '@aterrapport/ui/form/kinds/SentFiles.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import type { HandedInNow } from '../../api.ts'
import { reload } from '../../calls/use-loaded.ts'
import { usePromisedTexts } from '../../texts/use-promised-texts.ts'
import { CameFiles } from './CameFiles.tsx'
import { SendPromised } from './SendPromised.tsx'
import { promisedTransfers } from './sending.ts'

type Promised = HandedInNow['promised'][number]

const LOOK: Record<Promised['standing'], { readonly tone: Tone; readonly symbol: GlyphName }> = {
  waiting: { tone: 'info', symbol: 'waiting' },
  overdue: { tone: 'warning', symbol: 'warning' },
  kept: { tone: 'done', symbol: 'done' },
  keptLate: { tone: 'done', symbol: 'done' },
}

/** A scan takes seconds. */
const PAUSE_MS = 3000

interface PromisedFilesProps {
  readonly report: string
  readonly promised: readonly Promised[]
  /** Whether the one who looks may open files. */
  readonly mayOpen: boolean
}

/** The files that were to come later: by which day, what has come, and a way to send them. */
export function PromisedFiles({ report, promised, mayOpen }: PromisedFilesProps) {
  const texts = usePromisedTexts()
  const language = useLanguage()
  const transfers = promisedTransfers(report)
  const isScanning = promised.some(({ files }) => files.some(({ scan }) => scan === 'waiting'))
  // The scanner is asked until it has answered; that is outside React.
  useEffect(() => {
    if (!isScanning) return
    const timer = setInterval(() => void reload(`handed in ${report}`), PAUSE_MS)
    return () => clearInterval(timer)
  }, [isScanning, report])
  return (
    <section aria-labelledby="promised">
      <h2 id="promised" style={{ marginBlockStart: 'var(--s-8)' }}>
        {texts.title}
      </h2>
      <p>{texts.lead}</p>
      {promised.map(({ question, label, dueOn, standing, files, takes }) => (
        <section
          key={question}
          aria-labelledby={`promised-${question}`}
          style={{ display: 'grid', gap: 'var(--s-3)', justifyItems: 'start', marginBlockEnd: 'var(--s-6)' }}
        >
          <h3 id={`promised-${question}`} style={{ margin: 0 }}>
            {inLanguage(label, language)}
          </h3>
          <StatusTag {...LOOK[standing]}>{texts.standing[standing](formatLongDate(dueOn, language))}</StatusTag>
          <CameFiles files={files} mayOpen={mayOpen} />
          <FilesOnTheirWay path={question} transfers={transfers} />
          {takes === null ? null : <SendPromised question={question} takes={takes} isFirst={files.length === 0} transfers={transfers} />}
        </section>
      ))}
    </section>
  )
}
