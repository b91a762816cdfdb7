import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { FormContext, useForm, useItem } from '@aterrapport/ui/form/form-context.ts'
import { QuestionView } from '@aterrapport/ui/form/QuestionView.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { memo, useEffect, useMemo, useRef } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { useDesign, useDesignStore } from '../use-design.ts'
import { allRelevant } from './all-relevant.ts'
import styles from './Canvas.module.css'
import { formulaInWords } from './formula-in-words.ts'

interface CanvasQuestionProps {
  readonly question: Question
  readonly section: string
  readonly isSelected: boolean
}

/** A question as the respondent meets it, in a frame that selects it, under a line that says what it is to those who build. */
export const CanvasQuestion = memo(function CanvasQuestion({ question, section, isSelected }: CanvasQuestionProps) {
  const { designer, properties } = useTexts()
  const language = useLanguage()
  const store = useDesignStore()
  const { relevance } = useItem(question.key)
  const frame = useRef<HTMLDivElement>(null)
  const select = () => store.select({ kind: 'question', key: question.key })
  // Where the page has been scrolled to lives outside React.
  useEffect(() => {
    if (isSelected) frame.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  return (
    // What is inside can be reached and chosen by keys; clicking beside it is a shorter way for a mouse.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      ref={frame}
      className={styles['question']}
      data-selected={isSelected || undefined}
      data-left-out={relevance === 'relevant' ? undefined : true}
      onClick={select}
    >
      <button type="button" className={styles['line']} aria-pressed={isSelected} onClick={select}>
        <span className="only-for-screen-readers">{inLanguage(question.label, language)}: </span>
        {designer.canvas.kindOf(properties.kinds[question.kind], question.key)}
      </button>
      <Reason question={question} relevance={relevance} />
      {relevance === 'relevant' ? (
        <QuestionView question={question} section={section} />
      ) : (
        <LeftOut question={question} section={section} />
      )}
    </div>
  )
})

function Reason({ question, relevance }: { readonly question: Question; readonly relevance: ReturnType<typeof useItem>['relevance'] }) {
  const { canvas: texts } = useTexts().designer
  const formula = useDesign(({ draft }) => (question.relevance === undefined ? null : formulaInWords(question.relevance, draft)))
  if (relevance === 'relevant') return formula === null ? null : <p className={styles['staff']}>{texts.shownIf(formula)}</p>
  if (formula === null) return <p className={styles['staff']}>{texts.withoutRelevance}</p>
  return <p className={styles['staff']}>{relevance === 'notRelevant' ? texts.notRelevant(formula) : texts.undetermined(formula)}</p>
}

/** What a respondent would not see with these answers, to look at and not to answer. */
function LeftOut({ question, section }: Pick<CanvasQuestionProps, 'question' | 'section'>) {
  const environment = useForm()
  const shown = useMemo(() => ({ ...environment, form: allRelevant(environment.form) }), [environment])
  return (
    <div inert>
      <FormContext value={shown}>
        <QuestionView question={question} section={section} />
      </FormContext>
    </div>
  )
}
