import type { ContactQuestion } from '@aterrapport/domain/questionnaire/kinds/contact.ts'

import { Frame, type KindProps } from '../Frame.tsx'
import styles from '../Frame.module.css'
import { PartField } from '../PartField.tsx'
import { useFormTexts } from '../texts/use-form-texts.ts'

// The contact is often somebody else than the one who writes, so the browser is told whose data this is by a section of its own.
const PARTS = [
  { part: 'name', input: { autoComplete: 'name' } },
  { part: 'position', input: { autoComplete: 'organization-title' } },
  { part: 'phone', input: { type: 'tel', autoComplete: 'work tel' } },
  { part: 'email', input: { type: 'email', autoComplete: 'work email' } },
] as const

export function ContactView(props: KindProps<ContactQuestion>) {
  const texts = useFormTexts()
  return (
    <Frame {...props} group>
      {() => (
        <div className={styles['parts']}>
          {PARTS.map(({ part, input }) => (
            <PartField
              key={part}
              path={`${props.path}.${part}`}
              section={props.section}
              label={texts.contact[part]}
              input={{ ...input, autoComplete: `section-${props.question.key} ${input.autoComplete}` }}
            />
          ))}
        </div>
      )}
    </Frame>
  )
}
