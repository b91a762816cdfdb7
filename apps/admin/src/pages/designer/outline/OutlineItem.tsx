import { inLanguage } from '@aterrapport/domain/text.ts'
import { Glyph } from '@aterrapport/ui/feedback/Glyph.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { partOf } from '../store/place-key.ts'
import { useDesign, useSyncState } from '../use-design.ts'
import { indexOf, problemCounts } from './draft-index.ts'
import styles from './Outline.module.css'

/** One item: what it is called, its kind, what is wrong in it, and who else works on it. */
export function OutlineItem({ itemKey }: { readonly itemKey: string }) {
  const { designer: texts, properties } = useTexts()
  const language = useLanguage()
  const part = partOf(itemKey)
  const question = useDesign(({ draft }) => (part?.kind === 'question' ? indexOf(draft).questions.get(part.key) : undefined))
  const section = useDesign(({ draft }) => (part?.kind === 'section' ? indexOf(draft).sections.get(part.key) : undefined))
  const problems = useDesign((state) => problemCounts(state.problems).get(itemKey) ?? 0)
  const here = useSyncState(({ others }) => others.flatMap(({ name, at }) => (at === itemKey ? [name] : [])).join(', '))
  const text = question?.label ?? section?.title
  const name = text === undefined ? (itemKey === 'signOff' ? texts.signOff : texts.introduction) : inLanguage(text, language).trim()
  return (
    <>
      <span className={styles['name']}>{name === '' ? texts.unnamed : name}</span>
      <span className={styles['marks']}>
        {here === '' ? null : (
          <span className={styles['person']} title={texts.presence.worksHere(here)}>
            <span aria-hidden="true">{initials(here)}</span>
            <span className="only-for-screen-readers">{texts.presence.worksHere(here)}</span>
          </span>
        )}
        {problems === 0 ? null : (
          <span className={styles['problem']} title={texts.outline.problems(problems)}>
            <Glyph name="error" />
            <span className="only-for-screen-readers">{texts.outline.problems(problems)}</span>
          </span>
        )}
        {question === undefined ? null : <span className={styles['kind']}>{properties.kinds[question.kind]}</span>}
      </span>
    </>
  )
}

function initials(names: string): string {
  const [first = ''] = names.split(', ')
  const words = first.split(' ')
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.charAt(0) ?? '').join('')
}
