import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { ErrorSummary } from '@aterrapport/ui/feedback/ErrorSummary.tsx'
import { useState } from 'react'
import type { Inputs, Outputs } from '../../api.ts'
import { refusalOf } from '../../failure.ts'
import { failureText } from '../../messages.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { SignOffFields } from './SignOffFields.tsx'

export type Wished = Inputs['rounds']['create']

interface NewRoundFormProps {
  readonly wished: Wished
  readonly onChange: (wished: Wished) => void
  readonly grants: Outputs['grants']['list']
  readonly questionnaires: Outputs['questionnaires']['list']
  readonly offered: Outputs['eid']['offered']
  readonly busy: boolean
  readonly failure: unknown
  readonly onSubmit: () => void
}

const NEEDED = ['grant', 'version', 'name', 'opensOn', 'dueOn'] as const

/** What a round is made of. What is missing is told when one tries to create it. */
export function NewRoundForm({ wished, onChange, grants, questionnaires, offered, busy, failure, onSubmit }: NewRoundFormProps) {
  const texts = useTexts()
  const { rounds, compare } = texts
  const [tried, setTried] = useState(0)
  const change = (part: Partial<Wished>) => onChange({ ...wished, ...part })
  const missing = NEEDED.filter((key) => wished[key].trim() === '')
  const aboutDue = ['due-before-opening', 'due-on-a-day-off'].includes(refusalOf(failure)?.kind ?? '')
  const errorOf = (key: (typeof NEEDED)[number]) => {
    if (tried > 0 && missing.includes(key)) return rounds.missing[key]
    return key === 'dueOn' && aboutDue ? failureText(failure, texts) : null
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(tried + 1)
        if (missing.length === 0) onSubmit()
      }}
      style={{ maxWidth: 'var(--column)' }}
    >
      <ErrorSummary key={tried} errors={tried === 0 ? [] : missing.map((key) => ({ field: `round-${key}`, text: rounds.missing[key] }))} />
      <Field label={rounds.grant} id="round-grant" error={errorOf('grant')} required>
        {(wiring) => (
          <Select
            {...wiring}
            value={wished.grant}
            onChange={(grant) => change({ grant })}
            options={grants.map(({ id, name, year }) => ({ key: id, label: `${name} ${year}` }))}
          />
        )}
      </Field>
      <Field label={rounds.questionnaire} id="round-version" error={errorOf('version')} required>
        {(wiring) => (
          <Select
            {...wiring}
            value={wished.version}
            onChange={(version) => change({ version })}
            options={questionnaires.flatMap(({ title, versions }) =>
              versions.map(({ id, number, correction }) => ({ key: id, label: `${title}, ${compare.version(number, correction)}` })),
            )}
          />
        )}
      </Field>
      <Field label={rounds.name} help={rounds.nameHelp} id="round-name" error={errorOf('name')} required>
        {(wiring) => (
          <TextInput {...wiring} value={wished.name} maxLength={200} onChange={(event) => change({ name: event.target.value })} />
        )}
      </Field>
      <Field label={rounds.opensOn} help={rounds.opensHelp} id="round-opensOn" error={errorOf('opensOn')} required>
        {(wiring) => (
          <TextInput
            {...wiring}
            type="date"
            size={14}
            value={wished.opensOn}
            onChange={(event) => change({ opensOn: event.target.value })}
          />
        )}
      </Field>
      <Field label={rounds.dueOn} help={rounds.dueHelp} id="round-dueOn" error={errorOf('dueOn')} required>
        {(wiring) => (
          <TextInput {...wiring} type="date" size={14} value={wished.dueOn} onChange={(event) => change({ dueOn: event.target.value })} />
        )}
      </Field>
      <SignOffFields offered={offered} rule={wished.signOff} onChange={(signOff) => change({ signOff })} />
      <Checkbox
        label={rounds.acceptsLate}
        help={rounds.acceptsLateHelp}
        checked={wished.acceptsLate}
        onChange={(event) => change({ acceptsLate: event.target.checked })}
      />
      {failure === null || aboutDue ? null : (
        <Alert kind="error" announced>
          {failureText(failure, texts)}
        </Alert>
      )}
      <ButtonRow>
        <Button look="primary" type="submit" busy={busy}>
          {rounds.submit}
        </Button>
      </ButtonRow>
    </form>
  )
}
