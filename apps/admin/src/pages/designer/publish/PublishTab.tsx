import { useTexts } from '../../../texts/use-texts.ts'

/** What stands between the draft and its publication, and publishing it. */
export function PublishTab() {
  const { publish: texts } = useTexts()
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">{texts.title}</h2>
    </section>
  )
}
