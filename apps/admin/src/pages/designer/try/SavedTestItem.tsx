import type { TestOutcome } from '@aterrapport/domain/design/test-run.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { StatusTag } from '@aterrapport/ui/feedback/StatusTag.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { failureText } from '../../../messages.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useTrial } from '../trial.ts'
import { useDesign } from '../use-design.ts'
import { differenceText } from './difference-text.ts'
import styles from './Try.module.css'
import { toSave, useTestChanges, type SavedTest } from './use-tests.ts'

interface SavedTestProps {
  readonly draft: string
  readonly test: SavedTest
  readonly outcome: TestOutcome
}

/** One set of saved answers: how it goes, what differs, and what can be done about it. */
export function SavedTestItem({ draft, test, outcome }: SavedTestProps) {
  const texts = useTexts()
  const { tryTests } = texts
  const { restart } = useTrial()
  const document = useDesign((state) => state.draft)
  const { save, remove } = useTestChanges(draft)
  const { id, name, facts, previous, answers } = test
  const failed = save.error ?? remove.error
  const use = () => {
    restart({ facts, previous, answers })
    showMessage('done', tryTests.used(name))
  }
  const accept = () =>
    save.mutate(toSave({ draft, test: id, name, facts, previous, answers }, document), {
      onSuccess: () => showMessage('done', tryTests.accepted(name)),
    })
  const takeAway = () => remove.mutate({ draft, test: id }, { onSuccess: () => showMessage('done', tryTests.removed(name)) })
  return (
    <>
      <p className={styles['named']}>
        <strong>{name}</strong> <Outcome outcome={outcome} />
      </p>
      <Differences outcome={outcome} />
      {failed === null ? null : (
        <Alert kind="error" announced>
          {failureText(failed, texts)}
        </Alert>
      )}
      <ButtonRow>
        {outcome.kind === 'differs' ? (
          <Button size="small" aria-label={tryTests.about(tryTests.accept, name)} busy={save.isPending} onClick={accept}>
            {tryTests.accept}
          </Button>
        ) : null}
        <Button size="small" look="quiet" aria-label={tryTests.about(tryTests.use, name)} onClick={use}>
          {tryTests.use}
        </Button>
        <Button size="small" look="quiet" aria-label={tryTests.about(tryTests.remove, name)} busy={remove.isPending} onClick={takeAway}>
          {tryTests.remove}
        </Button>
      </ButtonRow>
    </>
  )
}

function Outcome({ outcome }: { readonly outcome: TestOutcome }) {
  const { tryTests: texts } = useTexts()
  switch (outcome.kind) {
    case 'passed':
      return (
        <StatusTag tone="done" symbol="done">
          {texts.passed}
        </StatusTag>
      )
    case 'differs':
      return (
        <StatusTag tone="warning" symbol="warning">
          {texts.differs(outcome.differences.length)}
        </StatusTag>
      )
    case 'cannotRun':
      return (
        <StatusTag tone="neutral" symbol="notRelevant">
          {texts.cannotRun}
        </StatusTag>
      )
  }
}

const MOST_SHOWN = 10

function Differences({ outcome }: { readonly outcome: TestOutcome }) {
  const texts = useTexts()
  const language = useLanguage()
  const draft = useDesign((state) => state.draft)
  if (outcome.kind === 'passed') return null
  if (outcome.kind === 'cannotRun') return <p className="quiet">{texts.tryTests.cannotRunText}</p>
  const { differences } = outcome
  return (
    <ul>
      {differences.slice(0, MOST_SHOWN).map((difference) => (
        <li key={JSON.stringify(difference)}>{differenceText(difference, draft, { language, texts })}</li>
      ))}
      {differences.length > MOST_SHOWN ? <li>{texts.tryOut.more(differences.length - MOST_SHOWN)}</li> : null}
    </ul>
  )
}
