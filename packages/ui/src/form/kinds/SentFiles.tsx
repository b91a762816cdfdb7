import type { Path } from '@aterrapport/domain/form/value.ts'

import { Button } from '../../controls/Button.tsx'
import { Note } from '../../feedback/Note.tsx'
import { useForm } from '../form-context.ts'
import { useFormTexts } from '../texts/use-form-texts.ts'
import { useTransfers, type Transfer, type Transfers } from '../transfers.ts'
import styles from './File.module.css'

/** The files that are on their way to an answer. */
export function SentFiles({ path }: { readonly path: Path }) {
  const { transfers } = useForm()
  return transfers === null ? null : <FilesOnTheirWay path={path} transfers={transfers} />
}

/** The files that are on their way for a question, where there is no form around it. */
export function FilesOnTheirWay({ path, transfers }: { readonly path: Path; readonly transfers: Transfers }) {
  return (
    <ul className={styles['list']}>
      {useTransfers(transfers, path).map((transfer) => (
        <li key={transfer.key} className={styles['sent']}>
          {transfer.state.kind === 'failed' ? (
            <Failed transfer={transfer} message={transfer.state.message} transfers={transfers} />
          ) : (
            <OnItsWay transfer={transfer} transfers={transfers} />
          )}
        </li>
      ))}
    </ul>
  )
}

interface SentProps {
  readonly transfer: Transfer
  readonly transfers: Transfers
}

function OnItsWay({ transfer, transfers }: SentProps) {
  const texts = useFormTexts().file
  const { key, name, bytes, sent, state } = transfer
  const isPaused = state.kind === 'paused'
  return (
    <>
      <span className={styles['name']}>{name}</span>
      <progress value={sent} max={Math.max(bytes, 1)} aria-label={texts.sending(name)} />
      {/* Only what a person would want to be told is told: that contact is lost or back, not every percent. */}
      <output className="quiet small">{state.kind === 'noContact' ? texts.noContact : ''}</output>
      <span className="quiet small" hidden={state.kind === 'noContact'}>
        <Stage transfer={transfer} />
      </span>
      <span className={styles['doings']}>
        <Button
          size="small"
          look="quiet"
          aria-label={`${isPaused ? texts.goOn : texts.pause}: ${name}`}
          onClick={() => (isPaused ? transfers.goOn(key) : transfers.pause(key))}
        >
          {isPaused ? texts.goOn : texts.pause}
        </Button>
        <Button size="small" look="quiet" aria-label={`${texts.cancel}: ${name}`} onClick={() => transfers.cancel(key)}>
          {texts.cancel}
        </Button>
      </span>
    </>
  )
}

function Stage({ transfer: { bytes, sent, state } }: Pick<SentProps, 'transfer'>) {
  const texts = useFormTexts().file
  const percent = Math.floor((100 * sent) / Math.max(bytes, 1))
  if (state.kind === 'paused') return texts.paused(percent)
  return sent >= bytes ? texts.checkingContent : texts.sent(percent)
}

function Failed({ transfer: { key, name }, message, transfers }: SentProps & { readonly message: string }) {
  const texts = useFormTexts().file
  return (
    <div role="alert">
      <Note severity="error">
        <span className={styles['name']}>{name}</span>: {message}
      </Note>
      <Button size="small" aria-label={`${texts.again}: ${name}`} onClick={() => transfers.goOn(key)}>
        {texts.again}
      </Button>
      <Button size="small" look="quiet" aria-label={texts.remove(name)} onClick={() => transfers.cancel(key)}>
        {texts.removeShort}
      </Button>
    </div>
  )
}
