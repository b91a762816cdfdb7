import { useEffect, useState } from 'react'

import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { useForm } from '@aterrapport/ui/form/form-context.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client, type Outputs } from '../api.ts'
import { failureText } from '../messages.ts'
import { useLiveTexts } from '../texts/use-live-texts.ts'
import { AnswerAt } from './AnswerAt.tsx'
import { useNameOf } from './name-of.ts'
import { useReport } from './report-context.ts'
import styles from './Report.module.css'

type PastValue = Outputs['reports']['history'][number]

/** What has stood at a question, its rows and cells, the newest first; and the way back to it while the answers may be changed. */
export function History({ question }: { readonly question: string }) {
  const texts = useLiveTexts()
  const language = useLanguage()
  const { report, authors } = useReport()
  const [past, setPast] = useState<readonly PastValue[] | null>(null)
  const [error, setError] = useState<unknown>(null)
  // The server is asked because the history is open, and again when an answer has come, which is told outside React.
  useEffect(() => {
    let isGone = false
    async function read(): Promise<void> {
      try {
        const values = await client.reports.history.query({ report, path: question })
        if (!isGone) setPast(values)
      } catch (failed) {
        if (!isGone) setError(failed)
      }
    }
    void read()
    const unsubscribe = authors.subscribe(question, () => void read())
    return () => {
      isGone = true
      unsubscribe()
    }
  }, [report, authors, question])
  if (past === null) return <output>{error === null ? texts.loading : failureText(error, language)}</output>
  const standing = new Map<string, PastValue>()
  for (const value of past) if (!standing.has(value.path)) standing.set(value.path, value)
  return (
    <ol className={styles['past']}>
      {past.map((value) => (
        <Entry key={`${value.path} ${value.version}`} value={value} question={question} isStanding={standing.get(value.path) === value} />
      ))}
    </ol>
  )
}

interface EntryProps {
  readonly value: PastValue
  readonly question: string
  readonly isStanding: boolean
}

function Entry({ value: { path, value, author, at }, question, isStanding }: EntryProps) {
  const texts = useLiveTexts()
  const language = useLanguage()
  const nameOf = useNameOf()
  const { form, editable } = useForm()
  return (
    <li>
      <p className="quiet">
        {texts.changed(author, formatMoment(at, language))}
        {isStanding ? ` · ${texts.standing}` : ''}
      </p>
      {path === question ? null : <p className="quiet">{nameOf(path)}</p>}
      <div className={styles['either']}>
        <AnswerAt path={path} value={value} />
      </div>
      {isStanding || !editable ? null : (
        <Button
          look="quiet"
          size="small"
          aria-label={texts.takeBackWhat(typeof value === 'string' ? value.slice(0, 80) : formatMoment(at, language))}
          onClick={() => {
            form.answer(path, value)
            showMessage('done', texts.takenBack)
          }}
        >
          {texts.takeBack}
        </Button>
      )}
    </li>
  )
}
