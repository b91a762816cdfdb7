import { isUnnamedKey, keyFromLabel } from '@aterrapport/domain/design/new-part.ts'
import type { Aspect } from '@aterrapport/domain/questionnaire/design-problem.ts'
import { freeKey } from '@aterrapport/domain/design/free-keys.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useDesign } from '../use-design.ts'
import { ExpressionProperty } from './fields/ExpressionProperty.tsx'
import { KeyField } from './fields/KeyField.tsx'
import { WordsField } from './fields/WordsField.tsx'
import { Group } from './Group.tsx'
import { useChange } from './subject.ts'
import { useRename } from './use-rename.ts'

const ASKED: readonly Aspect[] = ['relevance']

/** What can be set on a section. */
export function SectionFields({ section: key }: { readonly section: string }) {
  const { properties: texts } = useTexts()
  const sections = useDesign(({ draft }) => draft.sections)
  const section = sections.find((one) => one.key === key)
  const change = useChange()
  const rename = useRename({ kind: 'section', key })
  if (section === undefined) return null
  const base = keyFromLabel(section.title.sv)
  const others = new Set(sections.filter((one) => one !== section).map((one) => one.key))
  const proposal = base === null ? null : freeKey(base, others)
  const follow = () => {
    if (isUnnamedKey(key) && proposal !== null && proposal !== key) rename(proposal)
  }
  return (
    <>
      <WordsField label={texts.title} value={section.title} onChange={(title) => change('title', title ?? { sv: '' })} onLeave={follow} />
      <WordsField
        label={texts.introduction}
        help={texts.sectionIntroductionHelp}
        lines="several"
        value={section.introduction}
        onChange={(introduction) => change('introduction', introduction)}
      />
      <KeyField label={texts.key} value={key} proposal={proposal === key ? null : proposal} onRename={rename} />
      <Group id="asked" title={texts.sectionAsked} aspects={ASKED}>
        <ExpressionProperty of="relevance" label={texts.relevance} help={texts.relevanceHelp} value={section.relevance} />
      </Group>
    </>
  )
}
