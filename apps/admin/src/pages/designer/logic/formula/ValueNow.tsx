import { valueNow, type ValueNow as Now } from '@aterrapport/domain/design/logic/value-now.ts'
import { exactText } from '@aterrapport/domain/expression/exact.ts'
import type { Known } from '@aterrapport/domain/expression/reckoned.ts'
import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import { meaningOf } from '@aterrapport/domain/questionnaire/names.ts'
import { questionAt } from '@aterrapport/domain/design/part.ts'
import { formatDecimal } from '@aterrapport/domain/money/decimal.ts'
import { kindOf, type Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Value } from '@aterrapport/domain/form/value.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import type { Language } from '@aterrapport/domain/text.ts'
import { use } from 'react'
import { useTexts, type Texts } from '../../../../texts/use-texts.ts'
import { TrialContext, type Trial } from '../../trial.ts'
import { useEveryChange } from '../../try/use-every-change.ts'
import type { LogicPlace } from '../logic-place.ts'
import { subjectText } from '../words/subject-text.ts'
import styles from './formula.module.css'

interface ValueNowProps {
  readonly expression: Expression
  readonly at: LogicPlace
}

/** What an expression gives with the answers that the draft is being tried with; nothing where it is not being tried. */
export function ValueNow(props: ValueNowProps) {
  const trial = use(TrialContext)
  return trial === null ? null : <TriedValue {...props} trial={trial} />
}

function TriedValue({ expression, at, trial }: ValueNowProps & { readonly trial: Trial }) {
  const texts = useTexts()
  const language = useLanguage()
  const { environment, facts, previous } = trial
  useEveryChange(environment.form)
  const { standing, place, draft } = at
  const { own } = standing.scope
  const row = own === null ? null : (environment.form.rows(own.key)[0] ?? null)
  const now = valueNow(expression, { form: environment.form, context: facts, previous }, { ...standing, row })
  const owner = place.question === null ? null : questionAt(draft, place.question, place.column)
  const said = own !== null && row === null ? texts.logic.nowNoRow : valueText(now, at, { owner, texts, language })
  return (
    <p className={styles['now']}>
      {texts.logic.now} <strong>{said}</strong> {row === null ? null : texts.logic.nowInRow('1')}
    </p>
  )
}

function valueText(
  { value, missing }: Now,
  { standing }: LogicPlace,
  { owner, texts, language }: { readonly owner: Question | null; readonly texts: Texts; readonly language: Language },
): string {
  const { logic } = texts
  if (value === undefined) return logic.nowAbsent
  if (value !== null) return knownText(value, standing.wanted.includes('truth') ? null : owner, { texts, language })
  const names = missing.map((ref) => {
    const meaning = meaningOf(ref, standing.names, standing.scope)
    return meaning === null ? ref : subjectText(meaning, texts, language)
  })
  const last = names.at(-1)
  if (last === undefined) return logic.nowMissing
  return names.length === 1 ? logic.nowMissingFor(last) : logic.nowMissingForMany(`${names.slice(0, -1).join(', ')} ${logic.and} ${last}`)
}

/** A value as the question that it is for or a bound of would show it. */
function knownText(
  value: Known,
  owner: Question | null,
  { texts, language }: { readonly texts: Texts; readonly language: Language },
): string {
  if (typeof value === 'boolean') return value ? texts.yes : texts.no
  const given: Value = typeof value === 'bigint' ? exactText(value) : value
  const asOwner = owner === null ? '' : kindOf(owner).format(given, owner, language)
  if (asOwner !== '') return asOwner
  if (typeof value === 'bigint') return formatDecimal(exactText(value), language)
  return typeof value === 'string' ? value : value.join(', ')
}
