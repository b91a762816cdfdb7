import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { useTexts } from '../../../texts/use-texts.ts'
import styles from './roles.module.css'
import { RolesList } from './RolesList.tsx'
import { rolesSummary } from './roles-summary.ts'
import { useRoles } from './use-roles.ts'

/** Which questions the server, the statistics and the documents look for, and who plays which role. */
export function RolesPanel() {
  const { blocks: texts } = useTexts()
  const roles = useRoles()
  const { isSound, lines } = rolesSummary(roles, texts)
  return (
    <section aria-labelledby="roles" className={styles['panel']}>
      <h2 id="roles">{texts.roles}</h2>
      <div aria-live="polite">
        {lines.map((line) => (
          <Note key={line} severity={isSound ? 'notice' : 'error'}>
            {line}
          </Note>
        ))}
      </div>
      <RolesList roles={roles} />
    </section>
  )
}
