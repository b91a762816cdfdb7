import { useTexts } from '../../../texts/use-texts.ts'
import { useDraftId } from './EditPart.tsx'
import { SaveTestForm } from './SaveTestForm.tsx'
import { SavedTestItem } from './SavedTestItem.tsx'
import styles from './Try.module.css'
import { useTests } from './use-tests.ts'

/** Answers that have been saved with what they gave, and whether they still give it. */
export function SavedTests() {
  const { tryTests: texts } = useTexts()
  const draft = useDraftId()
  const tests = useTests(draft)
  const passed = tests.filter(({ outcome }) => outcome.kind === 'passed').length
  return (
    <section className={styles['outcome']} aria-labelledby="try-tests">
      <h2 id="try-tests">{texts.title}</h2>
      <p className="quiet">{texts.text}</p>
      <p aria-live="polite">{tests.length === 0 ? texts.none : texts.summary(passed, tests.length)}</p>
      <ul className={styles['list']}>
        {tests.map(({ test, outcome }) => (
          <li key={test.id}>
            <SavedTestItem draft={draft} test={test} outcome={outcome} />
          </li>
        ))}
      </ul>
      <SaveTestForm draft={draft} taken={tests.map(({ test }) => test.name)} />
    </section>
  )
}
