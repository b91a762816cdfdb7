import type { Path } from '@aterrapport/domain/form/value.ts'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import type { Refusal } from '../failure.ts'
import { refusalText } from '../messages.ts'
import type { Conflict, Trouble } from '../saving/queue.ts'
import { useLiveTexts } from '../texts/use-live-texts.ts'
import { useReportTexts } from '../texts/use-report-texts.ts'
import { Either } from './Either.tsx'
import { useNameOf } from './name-of.ts'
import { useReport, useReportNow } from './report-context.ts'
import styles from './Report.module.css'

interface TroublePanelProps {
  readonly trouble: Trouble<Refusal>
  /** Where it is told beside the question, the place need not be named. */
  readonly named: boolean
}

/** Two people answered the same question: both answers, with names, to choose from. Or why the answer could not be saved. */
export function TroublePanel({ trouble, named }: TroublePanelProps) {
  const language = useLanguage()
  const nameOf = useNameOf()
  const place = named ? `${nameOf(trouble.path)}: ` : ''
  if (trouble.kind === 'conflict') return <Choice path={trouble.path} conflict={trouble.conflict} place={place} />
  return (
    <Note severity="error">
      {place}
      {refusalText(trouble.refusal, language)}
    </Note>
  )
}

interface ChoiceProps {
  readonly path: Path
  readonly conflict: Conflict
  readonly place: string
}

function Choice({ path, conflict: { mine, theirs }, place }: ChoiceProps) {
  const { conflict: texts } = useReportTexts()
  const { conflict: words } = useLiveTexts()
  const language = useLanguage()
  const { queue } = useReport()
  const { me } = useReportNow().loaded
  const { author, at } = theirs
  return (
    <Alert kind="warning" title={place + (author === me.name ? words.ownTitle : words.title(me.name, author))} announced>
      <div className={styles['choice']}>
        <div>
          <p className="small quiet">{words.mine(me.name)}</p>
          <div className={styles['either']}>
            <Either path={path} value={mine} other={theirs.value} />
          </div>
          <Button size="small" onClick={() => queue.resolve(path, 'mine')}>
            {texts.keepMine}
          </Button>
        </div>
        <div>
          {/* The server writes times as instants; the wire's type says only that they are texts. */}
          <p className="small quiet">{texts.theirs(author, formatMoment(at as Instant, language))}</p>
          <div className={styles['either']}>
            <Either path={path} value={theirs.value} other={mine} />
          </div>
          <Button size="small" onClick={() => queue.resolve(path, 'theirs')}>
            {texts.keepTheirs(author)}
          </Button>
        </div>
      </div>
    </Alert>
  )
}
