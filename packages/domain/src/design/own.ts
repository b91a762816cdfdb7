import type { Choice } from '../questionnaire/kinds/choice.ts'
import type { Kind, Question, QuestionOf } from '../questionnaire/kinds/registry.ts'
import type { QuestionBase } from '../questionnaire/question.ts'

/** What a question of a kind has besides what every question has. */
type Own<K extends Kind> = Omit<QuestionOf<K>, keyof QuestionBase>

/**
 * What is a kind's own, for a question that was of another kind or, with null, is new: what both kinds have in the same meaning, and
 * else as little as the schema asks.
 */
export const OWN: { readonly [K in Kind]: (was: Question | null) => Own<K> } = {
  text: () => ({ kind: 'text' }),
  number: (was) => ({ kind: 'number', ...decimals(was), ...limits(was) }),
  amount: (was) => ({ kind: 'amount', ...(decimals(was).decimals === 2 ? { decimals: 2 } : {}), ...limits(was) }),
  percent: (was) => ({ kind: 'percent', ...decimals(was), ...limits(was) }),
  date: () => ({ kind: 'date' }),
  period: () => ({ kind: 'period' }),
  yesNo: () => ({ kind: 'yesNo' }),
  choice: (was) => ({ kind: 'choice', choices: choices(was) }),
  choices: (was) => ({ kind: 'choices', choices: choices(was) }),
  table: () => ({
    kind: 'table',
    columns: [{ kind: 'text', key: 'benamning', label: { sv: 'Benämning' } }],
    rows: { added: { name: { sv: 'rad' } } },
  }),
  calculated: (was) => ({ kind: 'calculated', formula: { number: '0' }, shownAs: isNumeric(was) ? was.kind : 'amount' }),
  file: () => ({ kind: 'file', types: ['pdf', 'image', 'word', 'excel'] }),
  contact: () => ({ kind: 'contact' }),
  organisation: () => ({ kind: 'organisation' }),
  information: () => ({ kind: 'information' }),
  declaration: () => ({ kind: 'declaration', statement: { sv: 'Jag försäkrar att uppgifterna är riktiga.' } }),
}

function isNumeric(was: Question | null): was is QuestionOf<'number' | 'amount' | 'percent'> {
  return was?.kind === 'number' || was?.kind === 'amount' || was?.kind === 'percent'
}

function decimals(was: Question | null): { readonly decimals?: number } {
  return isNumeric(was) && was.decimals !== undefined ? { decimals: was.decimals } : {}
}

function limits(was: Question | null): Pick<QuestionOf<'number'>, 'least' | 'most'> {
  if (!isNumeric(was)) return {}
  const { least, most } = was
  return { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) }
}

const YES_NO: readonly Choice[] = [
  { key: 'ja', label: { sv: 'Ja', en: 'Yes' } },
  { key: 'nej', label: { sv: 'Nej', en: 'No' } },
]
const TWO: readonly Choice[] = [
  { key: 'alternativ_1', label: { sv: 'Alternativ 1' } },
  { key: 'alternativ_2', label: { sv: 'Alternativ 2' } },
]

function choices(was: Question | null): readonly Choice[] {
  if (was?.kind === 'yesNo') return YES_NO
  if (was?.kind !== 'choice' && was?.kind !== 'choices') return TWO
  return was.choices.map(({ key, label, other }) => ({ key, label, ...(other === undefined ? {} : { other }) }))
}
