import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Progress } from '@aterrapport/ui/feedback/Progress.tsx'
import type { BoardRow } from '../../api.ts'
import { useTexts } from '../../texts/use-texts.ts'

/** How far the sending of so many messages has come, told by what is still waiting. */
export function SendingProgress({ rows, queued }: { readonly rows: readonly BoardRow[]; readonly queued: number }) {
  const { invite: texts } = useTexts()
  const waiting = rows.filter(({ invitation }) => invitation === 'queued').length
  const failed = rows.filter(({ invitation }) => invitation === 'failed')
  const done = Math.max(queued - waiting, 0)
  return (
    <>
      {waiting === 0 ? (
        <Alert
          kind={failed.length === 0 ? 'done' : 'warning'}
          announced
          title={failed.length === 0 ? texts.allSent(queued) : texts.failed(failed.length)}
        />
      ) : (
        <>
          <Progress value={done} most={queued} label={texts.sending(done, queued)} />
          <p className="quiet">{texts.background}</p>
        </>
      )}
      {failed.length === 0 ? null : (
        <ul aria-label={texts.failedOnes}>
          {failed.map(({ report, name, registryEmail }) => (
            <li key={report}>
              {name} <span className="quiet">{registryEmail}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
