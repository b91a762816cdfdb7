import { rolesHeld } from '@aterrapport/domain/design/roles-held.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import type { Block } from '@aterrapport/library/design/blocks.ts'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { Card } from '@aterrapport/ui/layout/Card.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { SignOffTexts } from '../../questionnaires/SignOffTexts.tsx'

/** What a block holds: its questions with their kinds, and the roles that come with them; or the words that are certified and signed. */
export function BlockPreview({ block, draft }: { readonly block: Block; readonly draft: Questionnaire }) {
  const { blocks: texts } = useTexts()
  return (
    <Card look="mist" title={texts.contents} level={3}>
      {block.kind === 'signOff' ? (
        <SignOffTexts signOff={block.signOff} />
      ) : (
        <>
          <Questions questions={block.section.questions} />
          <Roles questionnaire={{ ...draft, sections: [block.section] }} draft={draft} />
        </>
      )}
    </Card>
  )
}

function Questions({ questions }: { readonly questions: readonly Question[] }) {
  const { properties, questionnaires } = useTexts()
  const language = useLanguage()
  return (
    <>
      <p className="quiet">{questionnaires.questions(questions.length)}</p>
      <ol>
        {questions.map(({ key, label, kind }) => (
          <li key={key}>
            {inLanguage(label, language)} <span className="quiet small">({properties.kinds[kind]})</span>
          </li>
        ))}
      </ol>
    </>
  )
}

function Roles({ questionnaire, draft }: { readonly questionnaire: Questionnaire; readonly draft: Questionnaire }) {
  const { blocks: texts, properties } = useTexts()
  const comes = rolesHeld(questionnaire).filter(({ holders }) => holders.length > 0)
  const taken = new Set(rolesHeld(draft).flatMap(({ role, several, holders }) => (several || holders.length === 0 ? [] : [role])))
  if (comes.length === 0) return <p>{texts.noRoles}</p>
  return (
    <>
      <h4>{texts.comesWith}</h4>
      <ul>
        {comes.map(({ role }) => (
          <li key={role}>
            {properties.roles[role].name}
            {taken.has(role) ? <Note severity="warning">{texts.alreadyHeld(properties.roles[role].name)}</Note> : null}
          </li>
        ))}
      </ul>
    </>
  )
}
