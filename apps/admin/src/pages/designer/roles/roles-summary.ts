import type { RoleHeld } from '@aterrapport/domain/design/roles-held.ts'
import type { Texts } from '../../../texts/use-texts.ts'

/** How the roles stand, in words. */
export function rolesSummary(
  roles: readonly RoleHeld[],
  texts: Texts['blocks'],
): { readonly isSound: boolean; readonly lines: readonly string[] } {
  const count = (state: RoleHeld['state']) => roles.filter((role) => role.state === state).length
  const [missing, wrong] = [count('missing'), count('wrong')]
  if (missing + wrong === 0) return { isSound: true, lines: [count('held') === 0 ? texts.rolesNone : texts.rolesSound] }
  return {
    isSound: false,
    lines: [...(missing === 0 ? [] : [texts.rolesMissing(missing)]), ...(wrong === 0 ? [] : [texts.rolesWrong(wrong)])],
  }
}
