import {
  comparedWith,
  operatorOf,
  OPERATORS,
  ruleAbout,
  testWith,
  typeOfSource,
  withOperator,
  type Operator,
} from '@aterrapport/domain/design/logic/operators.ts'
import type { Rule, Source } from '@aterrapport/domain/design/logic/rule.ts'
import type { TypeKind } from '@aterrapport/domain/questionnaire/expression-type.ts'
import { meaningOf } from '@aterrapport/domain/questionnaire/names.ts'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { useTexts, type Texts } from '../../../../texts/use-texts.ts'
import { choicesOf } from '../formula/completions.ts'
import { useBuilding, type Building } from './build-context.ts'
import { Remove } from './Remove.tsx'
import { SourceEditor } from './SourceEditor.tsx'
import { TermEditor } from './TermEditor.tsx'
import styles from './rules.module.css'

interface RuleEditorProps {
  readonly name: string
  readonly rule: Rule | null
  readonly onChange: (rule: Rule) => void
  readonly onRemove: () => void
}

/** One rule: what it is about, what is said of it, and with what it is compared. */
export function RuleEditor({ name, rule, onChange, onRemove }: RuleEditorProps) {
  const { rules: texts } = useTexts().logic
  const { sight, subjects } = useBuilding()
  return (
    <fieldset aria-label={name} className={styles['rule']}>
      <div className={styles['parts']}>
        <SourceEditor
          name={name}
          source={rule?.subject ?? null}
          among={subjects}
          isNew={rule === null}
          onChange={(subject) => onChange(rule === null ? ruleAbout(subject, sight) : withSubject(rule, subject, sight))}
        />
        {rule === null ? <p className={styles['none']}>{texts.unfinished}</p> : <Test name={name} rule={rule} onChange={onChange} />}
      </div>
      <Remove name={name} onRemove={onRemove} />
    </fieldset>
  )
}

function Test({ name, rule, onChange }: Omit<RuleEditorProps, 'rule' | 'onRemove'> & { readonly rule: Rule }) {
  const { rules: texts } = useTexts().logic
  const building = useBuilding()
  const type = typeOfSource(rule.subject, building.sight)
  const operator = operatorOf(rule.test)
  const operators = OPERATORS[type.kind]
  const value = comparedWith(rule.test)
  return (
    <>
      <Select
        aria-label={`${name}: ${texts.operator}`}
        empty={null}
        options={(operators.includes(operator) ? operators : [operator, ...operators]).map((key) => ({
          key,
          label: operatorText(key, type.kind, texts),
        }))}
        value={operator}
        onChange={(chosen) => {
          const next = operators.find((one) => one === chosen)
          if (next !== undefined) onChange(withOperator(rule, next, building.sight))
        }}
      />
      {value === null ? null : (
        <TermEditor
          name={name}
          labels={{ sort: `${name}: ${texts.valueKind}`, source: `${name}, ${texts.value}` }}
          term={value}
          type={type}
          choices={choicesFor(rule.subject, building)}
          onChange={(term) => onChange({ ...rule, test: testWith(rule.test, term) })}
        />
      )}
    </>
  )
}

/** Another subject keeps what was said of it when that can be said of the new one too. */
function withSubject(rule: Rule, subject: Source, sight: Building['sight']): Rule {
  const before = typeOfSource(rule.subject, sight)
  const after = typeOfSource(subject, sight)
  const isSame = before.kind === after.kind && before.kind !== 'choice' && before.kind !== 'choices'
  return isSame ? { ...rule, subject } : ruleAbout(subject, sight)
}

function choicesFor(subject: Source, { sight }: Building): ReturnType<typeof choicesOf> {
  const meaning = subject.kind === 'name' ? meaningOf(subject.ref, sight.names, sight.scope) : null
  if (meaning === null || meaning.kind === 'context') return null
  return choicesOf(meaning.kind === 'previous' ? meaning.of : meaning)
}

/** What is said of dates and of numbers is said in other words. */
function operatorText(operator: Operator, type: TypeKind, texts: Texts['logic']['rules']): string {
  const own: Readonly<Partial<Record<Operator, string>>> =
    type === 'date' ? texts.dateOperators : type === 'number' ? texts.numberOperators : {}
  return own[operator] ?? texts.operators[operator]
}
