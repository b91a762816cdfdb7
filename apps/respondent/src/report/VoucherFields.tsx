import { isEmail } from '@aterrapport/domain/organisation/email.ts'
import type { Assignee } from '@aterrapport/domain/report/state.ts'
import { Field, FieldGroup } from '@aterrapport/ui/controls/Field.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Card } from '@aterrapport/ui/layout/Card.tsx'

import { useReportTexts } from '../texts/use-report-texts.ts'
import { useVouchTexts } from '../texts/use-vouch-texts.ts'
import { useReportNow } from './report-context.ts'

export interface Vouchers {
  readonly certifier: Assignee
  readonly signatory: Assignee
}

interface VoucherFieldsProps {
  readonly vouchers: Vouchers
  readonly onChange: (vouchers: Vouchers) => void
  readonly isTried: boolean
}

/** Who certifies, where the round asks for it, and who signs; with what the round demands of them. */
export function VoucherFields({ vouchers, onChange, isTried }: VoucherFieldsProps) {
  const { handOver: texts } = useReportTexts()
  const { replace } = useVouchTexts()
  const { signOff } = useReportNow().loaded
  const { certifier, signatory } = vouchers
  return (
    <>
      {signOff.certification ? (
        <Card>
          <FieldGroup
            label={texts.certifier}
            help={signOff.contributorMayCertify ? texts.certifierHelp : `${texts.certifierHelp} ${replace.notFilledIn}`}
          >
            {() => (
              <PersonFields person={certifier} onChange={(person) => onChange({ ...vouchers, certifier: person })} isTried={isTried} />
            )}
          </FieldGroup>
        </Card>
      ) : null}
      <Card>
        <FieldGroup
          label={texts.signatory}
          help={signOff.certification && !signOff.samePersonAllowed ? `${texts.signatoryHelp} ${texts.other}` : texts.signatoryHelp}
        >
          {() => <PersonFields person={signatory} onChange={(person) => onChange({ ...vouchers, signatory: person })} isTried={isTried} />}
        </FieldGroup>
      </Card>
    </>
  )
}

/** Whether everybody that the round asks for has a name and an address that can be one. */
export function areNamed({ certifier, signatory }: Vouchers, certification: boolean): boolean {
  return isNamed(signatory) && (!certification || isNamed(certifier))
}

function isNamed({ name, email }: Assignee): boolean {
  return name.trim() !== '' && isEmail(email.trim())
}

interface PersonFieldsProps {
  readonly person: Assignee
  readonly onChange: (person: Assignee) => void
  readonly isTried: boolean
}

function PersonFields({ person, onChange, isTried }: PersonFieldsProps) {
  const { handOver: texts } = useReportTexts()
  return (
    <>
      <Field label={texts.name} required error={isTried && person.name.trim() === '' ? texts.missing.name : null}>
        {(wiring) => (
          <TextInput
            {...wiring}
            autoComplete="off"
            value={person.name}
            onChange={(event) => onChange({ ...person, name: event.target.value })}
          />
        )}
      </Field>
      <Field label={texts.email} required error={isTried && !isEmail(person.email.trim()) ? texts.missing.email : null}>
        {(wiring) => (
          <TextInput
            {...wiring}
            type="email"
            autoComplete="off"
            value={person.email}
            onChange={(event) => onChange({ ...person, email: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}
