import type { ChoiceQuestion } from '@aterrapport/domain/questionnaire/kinds/choice.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'

import { Options } from '../../controls/Options.tsx'
import { Radio } from '../../controls/Radio.tsx'
import { Select } from '../../controls/Select.tsx'
import { useLanguage } from '../../preferences/language.ts'
import { useForm } from '../form-context.ts'
import { Frame, type KindProps } from '../Frame.tsx'
import { OtherText } from '../OtherText.tsx'

/** More than this many and a list that opens is easier than a column of radios. */
const MOST_RADIOS = 12

export function ChoiceView(props: KindProps<ChoiceQuestion>) {
  const { question, path, section, setting } = props
  const language = useLanguage()
  const { form } = useForm()
  const { value } = props.item
  const other = question.choices.find((choice) => choice.other === true && choice.key === value)
  const options = question.choices.map(({ key, label }) => ({ key, label: inLanguage(label, language) }))
  if (setting.kind === 'cell' || options.length > MOST_RADIOS) {
    return (
      <Frame {...props}>
        {(wiring) => (
          <>
            <Select
              {...wiring}
              options={options}
              value={typeof value === 'string' ? value : ''}
              onChange={(key) => form.answer(path, key === '' ? null : key)}
            />
            {other ? <OtherText path={path} section={section} /> : null}
          </>
        )}
      </Frame>
    )
  }
  return (
    <Frame {...props} group>
      {({ id }) => (
        <Options>
          {options.map((option) => (
            <Radio
              key={option.key}
              name={id}
              label={option.label}
              checked={value === option.key}
              onChange={() => form.answer(path, option.key)}
            />
          ))}
          {other ? <OtherText path={path} section={section} /> : null}
        </Options>
      )}
    </Frame>
  )
}
