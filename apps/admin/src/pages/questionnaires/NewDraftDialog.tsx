import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Radios } from '@aterrapport/ui/controls/Radios.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Dialog } from '@aterrapport/ui/layout/Dialog.tsx'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Inputs, Questionnaires } from '../../api.ts'
import { failureText } from '../../messages.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { isQuestionnaireKey, proposedKey } from './proposed-key.ts'
import { useBeginDraft } from './use-begin-draft.ts'

const WAYS = ['empty', 'version', 'nextYear', 'file'] as const
type Way = (typeof WAYS)[number]

/** What a new draft begins with. */
export function NewDraftDialog({ questionnaires, onClose }: { readonly questionnaires: Questionnaires; readonly onClose: () => void }) {
  const { versions: texts } = useTexts()
  const [way, setWay] = useState<Way>('empty')
  return (
    <Dialog title={texts.newTitle} onClose={onClose}>
      <Radios
        label={texts.from}
        options={WAYS.map((key) => ({ key, label: texts.ways[key], help: texts.wayTexts[key] }))}
        value={way}
        onChange={setWay}
      />
      {way === 'empty' ? <Empty onClose={onClose} /> : null}
      {way === 'version' || way === 'nextYear' ? (
        <FromVersion key={way} way={way} questionnaires={questionnaires} onClose={onClose} />
      ) : null}
      {way === 'file' ? (
        <Link href="/formular/importera" asChild>
          <LinkButton look="primary">{texts.toImport}</LinkButton>
        </Link>
      ) : null}
    </Dialog>
  )
}

interface WayProps {
  readonly onClose: () => void
}

function Empty({ onClose }: WayProps) {
  const { versions: texts } = useTexts()
  const [title, setTitle] = useState('')
  const [ownKey, setOwnKey] = useState<string | null>(null)
  const key = ownKey ?? proposedKey(title)
  return (
    <Begin from={title.trim() === '' || !isQuestionnaireKey(key) ? null : { kind: 'empty', title: title.trim(), key }} onClose={onClose}>
      {(isTried) => (
        <>
          <Field label={texts.title} help={texts.titleHelp} required error={isTried && title.trim() === '' ? texts.titleMissing : null}>
            {(wiring) => <TextInput {...wiring} value={title} maxLength={1000} onChange={(event) => setTitle(event.target.value)} />}
          </Field>
          <Field label={texts.key} help={texts.keyHelp} required error={isTried && !isQuestionnaireKey(key) ? texts.keyWrong : null}>
            {(wiring) => (
              <TextInput {...wiring} value={key} maxLength={100} spellCheck={false} onChange={(event) => setOwnKey(event.target.value)} />
            )}
          </Field>
        </>
      )}
    </Begin>
  )
}

function FromVersion({
  way,
  questionnaires,
  onClose,
}: WayProps & { readonly way: 'version' | 'nextYear'; readonly questionnaires: Questionnaires }) {
  const { versions: texts, compare } = useTexts()
  const offered = questionnaires.flatMap(({ title, versions }) =>
    versions
      .filter(({ superseded }) => !superseded)
      .map(({ id, number, correction }) => ({ key: id, label: `${title} – ${compare.version(number, correction)}` })),
  )
  const [version, setVersion] = useState(offered[0]?.key ?? '')
  if (offered.length === 0) return <p>{texts.noVersions}</p>
  return (
    <Begin from={version === '' ? null : { kind: way, version }} onClose={onClose}>
      {(isTried) => (
        <Field label={texts.version} required error={isTried && version === '' ? texts.versionMissing : null}>
          {(wiring) => <Select {...wiring} options={offered} value={version} onChange={setVersion} />}
        </Field>
      )}
    </Begin>
  )
}

interface BeginProps extends WayProps {
  /** Null until enough is known. */
  readonly from: Inputs['drafts']['create']['from'] | null
  readonly children: (isTried: boolean) => React.ReactNode
}

function Begin({ from, onClose, children }: BeginProps) {
  const texts = useTexts()
  const begin = useBeginDraft()
  const [isTried, setTried] = useState(false)
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (from !== null) begin.mutate({ from })
      }}
    >
      {children(isTried)}
      {begin.error === null ? null : (
        <Alert kind="error" announced>
          {failureText(begin.error, texts)}
        </Alert>
      )}
      <ButtonRow>
        <Button look="primary" type="submit" busy={begin.isPending}>
          {texts.versions.create}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </ButtonRow>
    </form>
  )
}
