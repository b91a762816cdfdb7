import { rolesHeld, type RoleHeld } from '@aterrapport/domain/design/roles-held.ts'
import { useMemo } from 'react'
import { useDesign } from '../use-design.ts'

/** Every role there is, with who has it in the draft. */
export function useRoles(): readonly RoleHeld[] {
  const draft = useDesign((state) => state.draft)
  return useMemo(() => rolesHeld(draft), [draft])
}
