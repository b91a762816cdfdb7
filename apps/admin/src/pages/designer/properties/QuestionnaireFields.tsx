import type { Aspect } from '@aterrapport/domain/questionnaire/design-problem.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { useTexts } from '../../../texts/use-texts.ts'
import { useDesign } from '../use-design.ts'
import { KeyField } from './fields/KeyField.tsx'
import { WordsField } from './fields/WordsField.tsx'
import { GroundsField } from './GroundsField.tsx'
import { Group } from './Group.tsx'
import { useChange, useProblems, useRefusalText } from './subject.ts'

const NONE: readonly Aspect[] = []

/** What can be set on the questionnaire as a whole. */
export function QuestionnaireFields() {
  const { properties: texts } = useTexts()
  const draft = useDesign((state) => state.draft)
  const change = useChange()
  const why = useRefusalText()
  const problems = [...useProblems(null), ...useProblems('role')]
  return (
    <>
      {problems.map((problem) => (
        <Note key={problem} severity="error">
          {problem}
        </Note>
      ))}
      <WordsField label={texts.title} value={draft.title} onChange={(title) => change('title', title ?? { sv: '' })} />
      <WordsField
        label={texts.introduction}
        help={texts.introductionHelp}
        lines="several"
        value={draft.introduction}
        onChange={(introduction) => change('introduction', introduction ?? { sv: '' })}
      />
      <KeyField
        label={texts.wholeKey}
        help={texts.wholeKeyHelp}
        value={draft.key}
        onRename={(key) => (/^[a-z][a-z0-9-]*$/.test(key) ? why(change('key', key)) : texts.notWholeKey)}
      />
      <Group id="signOff" title={texts.signOff} aspects={NONE}>
        <SignOffFields signOff={draft.signOff} />
      </Group>
    </>
  )
}

/** The words that are certified and signed. */
function SignOffFields({ signOff }: { readonly signOff: Questionnaire['signOff'] }) {
  const { properties: texts } = useTexts()
  const change = useChange()
  const { certification, signature } = signOff
  return (
    <>
      {(['correct', 'notCorrect'] as const).map((alternative) => (
        <WordsField
          key={alternative}
          label={texts[alternative]}
          lines="several"
          value={certification[alternative]}
          onChange={(words) => change('signOff', { ...signOff, certification: { ...certification, [alternative]: words ?? { sv: '' } } })}
        />
      ))}
      <WordsField
        label={texts.statement}
        lines="several"
        value={signature.statement}
        onChange={(statement) => change('signOff', { ...signOff, signature: { ...signature, statement: statement ?? { sv: '' } } })}
      />
      <GroundsField grounds={signature.grounds} />
    </>
  )
}
