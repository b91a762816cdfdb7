import type { ReadFile } from '@aterrapport/domain/exchange/questionnaire-file.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import type { Inputs } from '../../../api.ts'
import { failureText } from '../../../messages.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { DesignProblems } from '../DesignProblems.tsx'
import { Preview } from '../Preview.tsx'
import { PublishForm } from '../PublishForm.tsx'
import { useBeginDraft } from '../use-begin-draft.ts'
import type { Examined } from './examine-file.ts'
import { NotCarried } from './NotCarried.tsx'
import { RefusedFile, Trouble, workbookText } from './Trouble.tsx'

interface OutcomeProps {
  readonly file: string
  readonly examined: Examined
}

/** What a file turned out to be, and what can be done with it. */
export function Outcome({ file, examined }: OutcomeProps) {
  const texts = useTexts()
  const { importing, failures } = texts
  switch (examined.from) {
    case 'failed':
      return (
        <Trouble file={file} title={importing.notJson}>
          {examined.reached ? failures.fault : failures.unreachable}
        </Trouble>
      )
    case 'refused':
      return (
        <Trouble file={file} title={importing.notJson}>
          {workbookText(examined.refusal, texts)}
        </Trouble>
      )
    case 'json':
      return <FileOutcome file={file} read={examined.read} mayPublish />
    case 'xlsform':
      return (
        <>
          <FileOutcome file={file} read={examined.read} mayPublish={false} />
          <NotCarried list={examined.notCarriedOver} />
          {examined.read.kind === 'sound' ? <Preview questionnaire={examined.read.questionnaire} /> : null}
        </>
      )
  }
}

interface FileOutcomeProps {
  readonly file: string
  readonly read: ReadFile
  /** What others have made in another form is looked through before it is published. */
  readonly mayPublish: boolean
}

function FileOutcome({ file, read, mayPublish }: FileOutcomeProps) {
  const { importing: texts } = useTexts()
  switch (read.kind) {
    case 'notJson':
      return (
        <Trouble file={file} title={texts.notJson}>
          {texts.notJsonText}
        </Trouble>
      )
    case 'tooLarge':
      return (
        <Trouble file={file} title={texts.tooLarge}>
          {texts.tooLargeText}
        </Trouble>
      )
    case 'newerVersion':
      return (
        <Trouble file={file} title={texts.newer}>
          {texts.newerText(read.given)}
        </Trouble>
      )
    case 'refused':
      return <RefusedFile file={file} problems={read.problems} />
    case 'unfinished':
      return (
        <>
          <Alert kind="warning" announced title={texts.unfinished(read.problems.length)}>
            <p>{texts.unfinishedText}</p>
          </Alert>
          <CreateDraft document={read.draft} />
          <DesignProblems problems={read.problems} />
        </>
      )
    case 'sound':
      return (
        <>
          <Alert kind="done" announced title={file}>
            <p>{mayPublish ? texts.sound : texts.soundForm}</p>
          </Alert>
          <CreateDraft document={read.questionnaire} />
          {mayPublish ? (
            <>
              <h2>{texts.publishNow}</h2>
              <PublishForm questionnaire={read.questionnaire} />
              <Preview questionnaire={read.questionnaire} />
            </>
          ) : null}
        </>
      )
  }
}

function CreateDraft({ document }: { readonly document: Questionnaire }) {
  const texts = useTexts()
  const begin = useBeginDraft()
  // It was read from JSON, and is JSON.
  const given = document as unknown as Extract<Inputs['drafts']['create']['from'], { kind: 'document' }>['document']
  return (
    <>
      {begin.error === null ? null : (
        <Alert kind="error" announced>
          {failureText(begin.error, texts)}
        </Alert>
      )}
      <div style={{ marginBlockEnd: 'var(--s-8)' }}>
        <ButtonRow>
          <Button look="primary" busy={begin.isPending} onClick={() => begin.mutate({ from: { kind: 'document', document: given } })}>
            {texts.importing.createDraft}
          </Button>
        </ButtonRow>
      </div>
    </>
  )
}
