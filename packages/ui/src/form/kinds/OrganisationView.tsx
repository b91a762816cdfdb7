import type { OrganisationQuestion } from '@aterrapport/domain/questionnaire/kinds/organisation.ts'

import { Frame, type KindProps } from '../Frame.tsx'
import styles from '../Frame.module.css'
import { PartField } from '../PartField.tsx'
import { useFormTexts } from '../texts/use-form-texts.ts'

export function OrganisationView(props: KindProps<OrganisationQuestion>) {
  const { path, section } = props
  const texts = useFormTexts()
  return (
    <Frame {...props} group>
      {() => (
        <div className={styles['parts']}>
          <PartField path={`${path}.name`} section={section} label={texts.organisation.name} input={{ autoComplete: 'organization' }} />
          <PartField
            path={`${path}.organisationsnummer`}
            section={section}
            label={texts.organisation.organisationsnummer}
            hint={texts.organisationsnummerHint}
            input={{ size: 14, inputMode: 'numeric', autoComplete: 'off' }}
          />
        </div>
      )}
    </Frame>
  )
}
