import { explain, type Explanation } from '@aterrapport/domain/design/explain.ts'
import { print } from '@aterrapport/domain/expression/print.ts'
import type { Path } from '@aterrapport/domain/form/value.ts'
import { kindOf } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { partOf } from '@aterrapport/domain/design/part-of.ts'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { useForm } from '@aterrapport/ui/form/form-context.ts'
import { nameOfPlace, placeOf } from '@aterrapport/ui/form/place.ts'
import { problemText } from '@aterrapport/ui/form/problem-text.ts'
import { Facts } from '@aterrapport/ui/layout/Facts.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import type { ReactNode } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { useTrial } from '../trial.ts'
import { EditPart } from './EditPart.tsx'
import { Readings, Reasons } from './Reasons.tsx'
import { valueText } from './say.ts'
import styles from './Try.module.css'
import { useEveryChange } from './use-every-change.ts'

/** Why the question in focus is as it is: whether it is shown, what it holds, and what its rules say of it. */
export function Why({ path }: { readonly path: Path | null }) {
  const { tryWhy: texts } = useTexts()
  const { form } = useForm()
  const { facts, previous } = useTrial()
  const language = useLanguage()
  useEveryChange(form)
  const place = path === null ? null : placeOf(form.questionnaire, path)
  const explanation = path === null ? null : explain(form.questionnaire, { form, context: facts, previous }, path)
  return (
    <section className={styles['outcome']} aria-labelledby="try-why">
      <h2 id="try-why" tabIndex={-1}>
        {texts.title}
      </h2>
      {path === null || place === null || explanation === null ? (
        <p className="quiet">{texts.choose}</p>
      ) : (
        <>
          <p>
            <strong>{nameOfPlace(form, place, language)}</strong> <EditPart part={partOf(explanation.place)} />
          </p>
          <Explained explanation={explanation} path={path} />
        </>
      )}
    </section>
  )
}

interface ExplainedProps {
  readonly explanation: Explanation
  readonly path: Path
}

function Explained({ explanation, path }: ExplainedProps) {
  const { tryWhy } = useTexts()
  const { relevance } = explanation
  return (
    <>
      <h3>{tryWhy.relevance[relevance.verdict]}</h3>
      {relevance.rules.length === 0 ? <p>{tryWhy.always}</p> : null}
      {relevance.rules.map(({ of, decision }) => (
        <Reasons key={of} decision={decision} lead={`${tryWhy.within[of]} ${tryWhy.shown[decision.verdict]}`} />
      ))}
      {relevance.verdict === 'relevant' ? <ExplainedAnswer explanation={explanation} path={path} /> : null}
    </>
  )
}

/** What is said of the answer to a question that is asked; of others nothing is. */
function ExplainedAnswer({ explanation, path }: ExplainedProps) {
  const texts = useTexts()
  const { tryWhy } = texts
  const language = useLanguage()
  const { form } = useForm()
  const { question, required, limits, checks, calculated } = explanation
  const { value } = form.read(path)
  const shown = kindOf(question).format(value, question, language) || (typeof value === 'string' ? value : '')
  return (
    <>
      {question.kind === 'information' || question.kind === 'table' ? null : (
        <Facts
          facts={[
            [tryWhy.value, shown === '' ? tryWhy.notAnswered : shown],
            [tryWhy.required, typeof required === 'string' ? tryWhy[`${required}Required`] : tryWhy.requiredNow[required.verdict]],
          ]}
        />
      )}
      {typeof required === 'string' ? null : <Reasons decision={required} lead={null} />}
      {calculated === null ? null : (
        <Part title={tryWhy.formula}>
          <p className={styles['formula']}>{print(calculated.formula)}</p>
          {calculated.reads.length === 0 ? <p>{tryWhy.readsNothing}</p> : <Readings reads={calculated.reads} />}
        </Part>
      )}
      {limits.length === 0 ? null : (
        <Part title={tryWhy.limits}>
          {limits.map(({ of, value: limit, reads }) => (
            <div key={of}>
              <p>
                {tryWhy.limit[of]}:{' '}
                {limit === null || limit === undefined
                  ? tryWhy.noLimit
                  : valueText(limit, { kind: 'question', question }, { language, texts })}
              </p>
              <Readings reads={reads} />
            </div>
          ))}
        </Part>
      )}
      {checks.length === 0 ? null : (
        <Part title={tryWhy.checks}>
          {checks.map(({ check, decision }) => (
            <Reasons key={check.key} decision={decision} lead={tryWhy.told[decision.verdict](inLanguage(check.message, language))} />
          ))}
        </Part>
      )}
      <ProblemsHere explanation={explanation} path={path} />
    </>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <h3>{title}</h3>
      {children}
    </>
  )
}

function ProblemsHere({ explanation, path }: ExplainedProps) {
  const { tryWhy: texts } = useTexts()
  const language = useLanguage()
  const { form } = useForm()
  const { problems } = form.read(path)
  if (problems.length === 0) return null
  return (
    <Part title={texts.problems}>
      {problems.map((problem, at) => (
        <Note key={at} severity={problem.severity}>
          {problemText(problem, explanation.question, language)}
        </Note>
      ))}
    </Part>
  )
}
