import type { Path } from '@aterrapport/domain/form/value.ts'
import type { Problem } from '@aterrapport/domain/form/problem.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { useForm, useProblems } from '@aterrapport/ui/form/form-context.ts'
import { controlId, nameOfPlace, placeOf } from '@aterrapport/ui/form/place.ts'
import { problemText } from '@aterrapport/ui/form/problem-text.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import styles from './Try.module.css'

const SHOWN_AT_FIRST = 8

/** Everything that is wrong or missing in the answers, each a way to its place. */
export function TryProblems({ onGo }: { readonly onGo: (section: string, path: Path) => void }) {
  const { tryOut: texts } = useTexts()
  const { form } = useForm()
  const problems = useProblems(form)
  const [all, showAll] = useState(false)
  const shown = all ? problems : problems.slice(0, SHOWN_AT_FIRST)
  return (
    <section className={styles['outcome']} aria-labelledby="try-problems">
      <h2 id="try-problems">{texts.problems(problems.length)}</h2>
      {problems.length === 0 ? <p className="quiet">{texts.noProblems}</p> : null}
      <ul className={styles['list']}>
        {shown.map((problem, at) => (
          <li key={`${problem.path} ${problem.cause.kind} ${at}`}>
            <OneProblem problem={problem} onGo={onGo} />
          </li>
        ))}
      </ul>
      {shown.length < problems.length ? (
        <Button size="small" look="quiet" onClick={() => showAll(true)}>
          {texts.showAll(problems.length)}
        </Button>
      ) : null}
    </section>
  )
}

function OneProblem({ problem, onGo }: { readonly problem: Problem; readonly onGo: (section: string, path: Path) => void }) {
  const { form } = useForm()
  const language = useLanguage()
  const place = placeOf(form.questionnaire, problem.path)
  if (place === null) return null
  const go = () => {
    onGo(place.section.key, problem.path)
    form.reveal(place.section.key)
    // The section is drawn before its control can have the focus.
    requestAnimationFrame(() => document.getElementById(controlId(problem.path))?.focus())
  }
  return (
    <>
      <button type="button" className={styles['link']} onClick={go}>
        {nameOfPlace(form, place, language)}
      </button>
      <Note severity={problem.severity}>{problemText(problem, place.column ?? place.question, language)}</Note>
    </>
  )
}
