import type { YesNoQuestion } from '@aterrapport/domain/questionnaire/kinds/yes-no.ts'

import { Options } from '../../controls/Options.tsx'
import { Radio } from '../../controls/Radio.tsx'
import { Select } from '../../controls/Select.tsx'
import { useForm } from '../form-context.ts'
import { Frame, type KindProps } from '../Frame.tsx'
import { useFormTexts } from '../texts/use-form-texts.ts'

export function YesNoView(props: KindProps<YesNoQuestion>) {
  const { path, setting } = props
  const texts = useFormTexts()
  const { form } = useForm()
  const { value } = props.item
  if (setting.kind === 'cell') {
    const options = [
      { key: 'yes', label: texts.yes },
      { key: 'no', label: texts.no },
    ]
    return (
      <Frame {...props}>
        {(wiring) => (
          <Select
            {...wiring}
            options={options}
            value={value === true ? 'yes' : value === false ? 'no' : ''}
            onChange={(key) => form.answer(path, key === '' ? null : key === 'yes')}
          />
        )}
      </Frame>
    )
  }
  return (
    <Frame {...props} group>
      {({ id, 'aria-describedby': describedBy }) => (
        <Options inline>
          <Radio
            name={id}
            label={texts.yes}
            aria-describedby={describedBy}
            checked={value === true}
            onChange={() => form.answer(path, true)}
          />
          <Radio
            name={id}
            label={texts.no}
            aria-describedby={describedBy}
            checked={value === false}
            onChange={() => form.answer(path, false)}
          />
        </Options>
      )}
    </Frame>
  )
}
