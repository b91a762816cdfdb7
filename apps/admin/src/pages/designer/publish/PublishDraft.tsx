import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { Radios } from '@aterrapport/ui/controls/Radios.tsx'
import { TextArea } from '@aterrapport/ui/controls/TextArea.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { useState } from 'react'
import { refusalOf } from '../../../failure.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import type { Base } from './base.ts'
import type { MayPublish } from './may-publish.ts'
import { NoCorrection } from './NoCorrection.tsx'
import { NotPublished } from './NotPublished.tsx'
import { Published } from './Published.tsx'
import styles from './publish.module.css'
import { usePublish } from './use-publish.ts'

interface PublishDraftProps {
  /** The version that the draft is based on; null when it is the first. */
  readonly base: Base | null
  readonly may: MayPublish | null
  /** What it would be published with, or that there is nothing new to publish; null when nothing hinders it. */
  readonly hindrance: 'faults' | 'same' | null
}

/** Publishes the draft: as the next version, or where only texts differ as a correction of the version it is based on. */
export function PublishDraft({ base, may, hindrance }: PublishDraftProps) {
  const { publish: texts } = useTexts()
  const publish = usePublish()
  const [chosen, choose] = useState<'version' | 'correction'>('version')
  const [note, setNote] = useState('')
  const [isTried, setTried] = useState(false)
  const mayCorrect = base !== null && may?.correction.kind === 'yes'
  const as = mayCorrect ? chosen : 'version'
  const isMissing = note.trim() === ''

  function send(over?: string): void {
    setTried(true)
    if (!isMissing && hindrance === null)
      publish.mutate({ note: note.trim(), as, ...(over === undefined ? {} : { over }) }, { onSuccess: done })
  }
  function done({ kind }: { readonly kind: string }): void {
    if (kind !== 'published') return
    setNote('')
    setTried(false)
  }

  const outcome = publish.data?.kind === 'published' ? <Published published={publish.data.published} /> : null
  if (hindrance === 'same') return outcome
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h3>{texts.form}</h3>
      {outcome}
      {mayCorrect ? (
        <Radios
          label={texts.as}
          options={[
            { key: 'version', label: texts.asVersion, help: texts.asVersionHelp },
            { key: 'correction', label: texts.asCorrection(base.name), help: texts.asCorrectionHelp },
          ]}
          value={chosen}
          onChange={choose}
        />
      ) : null}
      {base === null ? <p>{texts.firstVersion}</p> : null}
      {base !== null && may !== null ? <NoCorrection base={base} correction={may.correction} /> : null}
      <Field label={texts.note} help={texts.noteHelp} required error={isTried && isMissing ? texts.noteMissing : null}>
        {(wiring) => <TextArea {...wiring} rows={2} value={note} maxLength={1000} onChange={(event) => setNote(event.target.value)} />}
      </Field>
      {publish.data?.kind === 'stillSaving' ? (
        <Alert kind="info" announced>
          {texts.stillSaving}
        </Alert>
      ) : null}
      {publish.data?.kind === 'changedSince' || publish.error !== null ? (
        <NotPublished refusal={refusalOf(publish.error)} error={publish.error} base={base} onPublishOver={send} />
      ) : null}
      <ButtonRow>
        <Button look="primary" type="submit" busy={publish.isPending} aria-disabled={hindrance === null ? undefined : true}>
          {as === 'correction' ? texts.publishCorrection : texts.publish}
        </Button>
      </ButtonRow>
    </form>
  )
}
