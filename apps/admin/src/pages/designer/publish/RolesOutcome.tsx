import { useTexts } from '../../../texts/use-texts.ts'
import { RolesList } from '../roles/RolesList.tsx'
import { rolesSummary } from '../roles/roles-summary.ts'
import { useRoles } from '../roles/use-roles.ts'
import { Folded } from './Folded.tsx'

/** Whether the roles that the server needs are there, and who has which. */
export function RolesOutcome() {
  const { blocks: texts } = useTexts()
  const roles = useRoles()
  const { isSound, lines } = rolesSummary(roles, texts)
  return (
    <Folded symbol={isSound ? 'done' : 'error'} isOpen={!isSound} title={`${texts.roles}: ${lines.join(', ')}`}>
      <RolesList roles={roles} />
    </Folded>
  )
}
