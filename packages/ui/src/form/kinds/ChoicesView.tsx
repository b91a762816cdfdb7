import type { FileValue, Value } from '@aterrapport/domain/form/value.ts'
import type { ChoicesQuestion } from '@aterrapport/domain/questionnaire/kinds/choices.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'

import { Checkbox } from '../../controls/Checkbox.tsx'
import { Options } from '../../controls/Options.tsx'
import { useLanguage } from '../../preferences/language.ts'
import { useForm } from '../form-context.ts'
import { Frame, type KindProps } from '../Frame.tsx'
import { OtherText } from '../OtherText.tsx'

export function ChoicesView(props: KindProps<ChoicesQuestion>) {
  const { question, path, section } = props
  const language = useLanguage()
  const { form } = useForm()
  const { value } = props.item
  const chosen = keysOf(value)
  const other = question.choices.some((choice) => choice.other === true && chosen.has(choice.key))

  function toggle(key: string): void {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    // In the questionnaire's order, so that the same choices are always the same answer.
    const keys = question.choices.map((choice) => choice.key).filter((candidate) => next.has(candidate))
    form.answer(path, keys.length === 0 ? null : keys)
  }

  return (
    <Frame {...props} group>
      {() => (
        <Options>
          {question.choices.map(({ key, label }) => (
            <Checkbox key={key} label={inLanguage(label, language)} checked={chosen.has(key)} onChange={() => toggle(key)} />
          ))}
          {other ? <OtherText path={path} section={section} /> : null}
        </Options>
      )}
    </Frame>
  )
}

function keysOf(value: Value): ReadonlySet<string> {
  if (value === null || typeof value !== 'object' || 'unreadable' in value) return new Set()
  const entries: readonly (string | FileValue)[] = value
  return new Set(entries.filter((entry) => typeof entry === 'string'))
}
