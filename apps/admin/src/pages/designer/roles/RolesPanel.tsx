import { rolesHeld, type RoleHeld } from '@aterrapport/domain/design/roles-held.ts'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { useMemo } from 'react'
import { useTexts, type Texts } from '../../../texts/use-texts.ts'
import { useDesign } from '../use-design.ts'
import { RoleItem } from './RoleItem.tsx'
import styles from './roles.module.css'

/** Which questions the server, the statistics and the documents look for, and who plays which role: what is wrong first. */
export function RolesPanel() {
  const { blocks: texts } = useTexts()
  const draft = useDesign((state) => state.draft)
  const roles = useMemo(() => rolesHeld(draft), [draft])
  const free = roles.filter(({ state }) => state === 'free')
  const shown = roles.filter(({ state }) => state !== 'free').toSorted((one, other) => urgency(one) - urgency(other))
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{texts.roles}</h2>
      <p className="quiet">{texts.rolesLead}</p>
      <div aria-live="polite">
        <Summary roles={roles} texts={texts} />
      </div>
      <List roles={shown} />
      {free.length === 0 ? null : (
        <details>
          <summary>{texts.showFree(free.length)}</summary>
          <List roles={free} />
        </details>
      )}
    </section>
  )
}

function List({ roles }: { readonly roles: readonly RoleHeld[] }) {
  return (
    <ul className={styles['list']}>
      {roles.map((held) => (
        <RoleItem key={held.role} held={held} />
      ))}
    </ul>
  )
}

function Summary({ roles, texts }: { readonly roles: readonly RoleHeld[]; readonly texts: Texts['blocks'] }) {
  const count = (state: RoleHeld['state']) => roles.filter((role) => role.state === state).length
  if (count('missing') + count('wrong') === 0)
    return <Note severity="notice">{count('held') === 0 ? texts.rolesNone : texts.rolesSound}</Note>
  return (
    <>
      {count('missing') === 0 ? null : <Note severity="error">{texts.rolesMissing(count('missing'))}</Note>}
      {count('wrong') === 0 ? null : <Note severity="error">{texts.rolesWrong(count('wrong'))}</Note>}
    </>
  )
}

function urgency({ state }: RoleHeld): number {
  return ['missing', 'wrong', 'held', 'free'].indexOf(state)
}
