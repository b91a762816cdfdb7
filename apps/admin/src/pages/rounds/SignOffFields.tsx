import { ASSURANCE_LEVELS } from '@aterrapport/domain/access/identification.ts'
import type { SignOffRule } from '@aterrapport/domain/round/sign-off.ts'
import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { Radios } from '@aterrapport/ui/controls/Radios.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import type { Outputs } from '../../api.ts'
import { useTexts } from '../../texts/use-texts.ts'

interface SignOffFieldsProps {
  readonly rule: SignOffRule
  /** The e-identification that recipients have; without one no more than a code can be asked for. */
  readonly offered: Outputs['eid']['offered']
  readonly onChange: (rule: SignOffRule) => void
}

/** Who vouches for the reports of a round. Where nobody certifies, what is said of a certifier goes back to what is usual. */
export function SignOffFields({ rule, offered, onChange }: SignOffFieldsProps) {
  const { rounds: texts } = useTexts()
  const levels = ASSURANCE_LEVELS.filter((level) => level === 'email' || offered !== null)
  const change = (part: Partial<SignOffRule>) => onChange({ ...rule, ...part })
  return (
    <>
      <Radios
        label={texts.signOff}
        options={[
          { key: 'both', label: texts.signOffBoth },
          { key: 'one', label: texts.signOffOne },
        ]}
        value={rule.certification ? 'both' : 'one'}
        onChange={(key) =>
          change(key === 'both' ? { certification: true } : { certification: false, samePersonAllowed: false, contributorMayCertify: true })
        }
      />
      {rule.certification ? (
        <div style={{ marginBlockEnd: 'var(--s-4)' }}>
          <Checkbox
            label={texts.samePerson}
            checked={rule.samePersonAllowed}
            onChange={(event) => change({ samePersonAllowed: event.target.checked })}
          />
          <Checkbox
            label={texts.contributorCertifies}
            checked={rule.contributorMayCertify}
            onChange={(event) => change({ contributorMayCertify: event.target.checked })}
          />
        </div>
      ) : null}
      <Field
        label={texts.identification}
        help={offered === null ? texts.identificationNone : texts.identificationHelp(offered.name)}
        id="round-identification"
      >
        {(wiring) => (
          <Select
            {...wiring}
            value={rule.identification}
            empty={null}
            onChange={(key) => change({ identification: levels.find((level) => level === key) ?? 'email' })}
            options={levels.map((level) => ({ key: level, label: texts.identificationLevels[level] }))}
          />
        )}
      </Field>
    </>
  )
}
