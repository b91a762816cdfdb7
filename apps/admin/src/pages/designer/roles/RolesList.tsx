import type { RoleHeld } from '@aterrapport/domain/design/roles-held.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { RoleItem } from './RoleItem.tsx'
import styles from './roles.module.css'

/** The roles with who has them: what is missing or wrong first, what is not used behind a fold. */
export function RolesList({ roles }: { readonly roles: readonly RoleHeld[] }) {
  const { blocks: texts } = useTexts()
  const free = roles.filter(({ state }) => state === 'free')
  const shown = roles.filter(({ state }) => state !== 'free').toSorted((one, other) => urgency(one) - urgency(other))
  return (
    <>
      <p className="quiet">{texts.rolesLead}</p>
      <Items roles={shown} />
      {free.length === 0 ? null : (
        <details>
          <summary>{texts.showFree(free.length)}</summary>
          <Items roles={free} />
        </details>
      )}
    </>
  )
}

function Items({ roles }: { readonly roles: readonly RoleHeld[] }) {
  return (
    <ul className={styles['list']}>
      {roles.map((held) => (
        <RoleItem key={held.role} held={held} />
      ))}
    </ul>
  )
}

function urgency({ state }: RoleHeld): number {
  return ['missing', 'wrong', 'held', 'free'].indexOf(state)
}
