import type { PeriodQuestion } from '@aterrapport/domain/questionnaire/kinds/period.ts'

import { Frame, type KindProps } from '../Frame.tsx'
import styles from '../Frame.module.css'
import { PartField } from '../PartField.tsx'
import { useFormTexts } from '../texts/use-form-texts.ts'
import { DATE_CODEC } from './DateView.tsx'

export function PeriodView(props: KindProps<PeriodQuestion>) {
  const { path, section } = props
  const texts = useFormTexts()
  return (
    <Frame {...props} group hint={texts.dateHint}>
      {() => (
        <div className={styles['parts']}>
          <PartField
            path={`${path}.from`}
            section={section}
            label={texts.from}
            codec={DATE_CODEC}
            input={{ size: 12, autoComplete: 'off' }}
          />
          <PartField path={`${path}.to`} section={section} label={texts.to} codec={DATE_CODEC} input={{ size: 12, autoComplete: 'off' }} />
        </div>
      )}
    </Frame>
  )
}
