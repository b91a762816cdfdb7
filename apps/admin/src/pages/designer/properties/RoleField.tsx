import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { mayHaveRole } from '@aterrapport/domain/questionnaire/role-rules.ts'
import { ROLES } from '@aterrapport/domain/questionnaire/roles.ts'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { useTexts } from '../../../texts/use-texts.ts'
import { useChange, useProblems } from './subject.ts'

/** What a question means to statistics and documents, among what its kind can mean. A role that it has and cannot play is shown too. */
export function RoleField({ question: { kind, role } }: { readonly question: Question }) {
  const { properties: texts } = useTexts()
  const change = useChange()
  const [problem] = useProblems('role')
  const roles = ROLES.filter((one) => one === role || mayHaveRole(one, kind))
  if (roles.length === 0) return null
  return (
    <Field label={texts.role} help={texts.roleHelp} error={problem} hint={role === undefined ? undefined : texts.roles[role].help}>
      {(wiring) => (
        <Select
          {...wiring}
          empty={texts.noRole}
          options={roles.map((key) => ({ key, label: texts.roles[key].name }))}
          value={role ?? ''}
          onChange={(next) => change('role', next === '' ? null : next)}
        />
      )}
    </Field>
  )
}
