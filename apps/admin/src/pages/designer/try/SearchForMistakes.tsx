import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Progress } from '@aterrapport/ui/feedback/Progress.tsx'
import { useForm } from '@aterrapport/ui/form/form-context.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useTrial } from '../trial.ts'
import { SearchResult } from './SearchResult.tsx'
import styles from './Try.module.css'
import { useSearch } from './use-search.ts'

const TRIES = 500

/** Looks for what a form never asks, never accepts and never holds, by filling it in many times. */
export function SearchForMistakes() {
  const { trySearch: texts } = useTexts()
  const { form } = useForm()
  const { facts } = useTrial()
  const { state, start, stop } = useSearch()
  const { questionnaire } = form
  const begin = () => start({ questionnaire, facts, tries: TRIES, seed: 1 })
  return (
    <section className={styles['outcome']} aria-labelledby="try-search">
      <h2 id="try-search">{texts.title}</h2>
      <p className="quiet">{texts.text}</p>
      {state.kind === 'searching' ? (
        <>
          <Progress value={state.soFar?.tries ?? 0} most={state.of} label={texts.progress(state.soFar?.tries ?? 0, state.of)} />
          <Button size="small" onClick={stop}>
            {texts.stop}
          </Button>
        </>
      ) : (
        <Button size="small" onClick={begin}>
          {state.kind === 'idle' ? texts.start(TRIES) : texts.again}
        </Button>
      )}
      <div aria-live="polite">
        {state.kind === 'failed' ? <Alert kind="error">{texts.failed}</Alert> : null}
        {state.kind === 'done' || state.kind === 'stopped' ? (
          <>
            {state.questionnaire === questionnaire ? null : <Alert kind="warning">{texts.outdated}</Alert>}
            {state.kind === 'stopped' ? <p>{texts.stopped(state.notFound.tries)}</p> : null}
            <SearchResult questionnaire={state.questionnaire} notFound={state.notFound} />
          </>
        ) : null}
      </div>
    </section>
  )
}
