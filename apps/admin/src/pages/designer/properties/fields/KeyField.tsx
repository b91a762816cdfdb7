import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { useTexts } from '../../../../texts/use-texts.ts'
import styles from '../properties.module.css'
import { useProblems } from '../subject.ts'
import { useCommitted } from './use-committed.ts'

interface KeyFieldProps {
  readonly label: string
  readonly help?: string
  readonly value: string
  /** A key made from what the part is called, where it is another than the part has. */
  readonly proposal?: string | null
  /** Gives another key, or says why not. */
  readonly onRename: (to: string) => string | null
}

/** What a part is found by. It is renamed, with everything that reads it, when the field is left. */
export function KeyField({ label, help, value, proposal = null, onRename }: KeyFieldProps) {
  const { properties: texts } = useTexts()
  const { error, input, give } = useCommitted(value, onRename)
  const [problem] = useProblems('key')
  return (
    <>
      <Field label={label} help={help} error={error ?? problem}>
        {(wiring) => <TextInput {...wiring} {...input} spellCheck={false} autoCapitalize="none" autoComplete="off" />}
      </Field>
      {proposal === null ? null : (
        <div className={styles['under']}>
          <Button look="quiet" size="small" onClick={() => give(proposal)}>
            {texts.takeKey(proposal)}
          </Button>
        </div>
      )}
    </>
  )
}
