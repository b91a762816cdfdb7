import { useTexts } from '../../../texts/use-texts.ts'

/** Which questions the server, the statistics and the documents look for, and who plays which role. */
export function RolesPanel() {
  const { blocks: texts } = useTexts()
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{texts.roles}</h2>
    </section>
  )
}
