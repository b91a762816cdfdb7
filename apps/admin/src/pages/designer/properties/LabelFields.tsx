import { freeKey } from '@aterrapport/domain/design/free-keys.ts'
import { isUnnamedKey, keyFromLabel, takenKeys } from '@aterrapport/domain/design/new-part.ts'
import { questionAt } from '@aterrapport/domain/design/part.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { useTexts, type Texts } from '../../../texts/use-texts.ts'
import { useDesignStore } from '../use-design.ts'
import { KeyField } from './fields/KeyField.tsx'
import { WordsField } from './fields/WordsField.tsx'
import { useChange } from './subject.ts'
import type { QuestionPlace } from './subject-of.ts'
import { useRename } from './use-rename.ts'

interface LabelFieldsProps {
  readonly question: Question
  readonly part: QuestionPlace
}

/** What a question or column asks and is called. A key that nobody has chosen follows the label. */
export function LabelFields({ question, part }: LabelFieldsProps) {
  const { properties: texts } = useTexts()
  const store = useDesignStore()
  const change = useChange()
  const rename = useRename(part)
  const proposal = proposed(store.state().draft, question, part)
  return (
    <>
      <WordsField
        label={labelText(question, part, texts)}
        value={question.label}
        onChange={(label) => change('label', label ?? { sv: '' })}
        onLeave={() => {
          if (proposal !== null && isUnnamedKey(part.key)) rename(proposal)
        }}
      />
      <WordsField
        label={question.kind === 'information' ? texts.body : texts.help}
        lines="several"
        value={question.help}
        onChange={(help) => change('help', help)}
      />
      <KeyField label={texts.key} help={texts.keyHelp} value={part.key} proposal={proposal} onRename={rename} />
    </>
  )
}

function labelText({ kind }: Question, part: LabelFieldsProps['part'], texts: Texts['properties']): string {
  if (part.kind === 'column') return texts.columnLabel
  if (kind === 'information') return texts.heading
  return kind === 'calculated' ? texts.calculatedLabel : texts.label
}

/** A free key made from the label; null when the part has it, or has one like it with a number. */
function proposed(draft: Questionnaire, { label }: Question, part: LabelFieldsProps['part']): string | null {
  const base = keyFromLabel(label.sv)
  if (base === null || part.key.replace(/_\d+$/, '') === base) return null
  const table = part.kind === 'column' ? questionAt(draft, part.question) : null
  const columns = table?.kind === 'table' ? table.columns.map(({ key }) => key) : []
  return freeKey(base, new Set([...takenKeys(draft), ...columns]))
}
