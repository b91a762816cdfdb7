import type { Literal } from '@aterrapport/domain/expression/tree.ts'
import { formatDecimal, readDecimal } from '@aterrapport/domain/money/decimal.ts'
import type { Type } from '@aterrapport/domain/questionnaire/expression-type.ts'
import type { Choice } from '@aterrapport/domain/questionnaire/kinds/choice.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { parseDate } from '@aterrapport/domain/time/parse.ts'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useTexts } from '../../../../texts/use-texts.ts'
import { Typed } from './Typed.tsx'

interface LiteralEditorProps {
  readonly name: string
  readonly literal: Literal
  readonly type: Type
  readonly choices: readonly Choice[] | null
  readonly onChange: (literal: Literal) => void
}

/** A given value, in the way that fits its type. */
export function LiteralEditor({ name, literal, type, choices, onChange }: LiteralEditorProps) {
  const { logic } = useTexts()
  const language = useLanguage()
  const { rules: texts } = logic
  const label = `${name}: ${texts.value}`
  if ('truth' in literal)
    return (
      <Select
        aria-label={label}
        empty={null}
        options={[
          { key: 'yes', label: texts.yes },
          { key: 'no', label: texts.no },
        ]}
        value={literal.truth ? 'yes' : 'no'}
        onChange={(chosen) => onChange({ truth: chosen === 'yes' })}
      />
    )
  if (choices !== null && 'text' in literal) {
    const options = choices.map((choice) => ({ key: choice.key, label: inLanguage(choice.label, language) || choice.key }))
    const isKnown = options.some(({ key }) => key === literal.text)
    return (
      <Select
        aria-label={label}
        empty={null}
        options={isKnown ? options : [{ key: literal.text, label: logic.unknownName(literal.text) }, ...options]}
        value={literal.text}
        onChange={(text) => onChange({ text })}
      />
    )
  }
  if (type.kind === 'number')
    return (
      <Typed
        label={label}
        value={'number' in literal ? formatDecimal(literal.number, 'sv') : ''}
        numeric
        read={(text) => readDecimal(text) ?? { error: texts.notNumber }}
        onChange={(number) => onChange({ number })}
      />
    )
  if (type.kind === 'date')
    return (
      <Typed
        label={label}
        value={'date' in literal ? literal.date : ''}
        read={(text) => parseDate(text) ?? { error: texts.notDate }}
        onChange={(date) => onChange({ date })}
      />
    )
  return <Typed label={label} value={'text' in literal ? literal.text : ''} read={(text) => text} onChange={(text) => onChange({ text })} />
}
