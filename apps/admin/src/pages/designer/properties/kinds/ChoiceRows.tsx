import type { ChoicesQuestion } from '@aterrapport/domain/questionnaire/kinds/choices.ts'
import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { Options } from '@aterrapport/ui/controls/Options.tsx'
import { memo, useState } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import { LabelledRow } from '../parts/LabelledRow.tsx'
import { labelled } from '../parts/part-edits.ts'
import { PartList, type RowProps } from '../parts/PartList.tsx'
import { usePartEdits } from '../parts/use-part-edits.ts'
import { useProblems } from '../subject.ts'

type Choice = ChoicesQuestion['choices'][number]

const WORD = 'alternativ'

function newChoice(taken: ReadonlySet<string>) {
  return labelled(WORD, taken)
}

/** The choices of a question, of one or of several. */
export function ChoiceRows({ choices, several }: { readonly choices: readonly Choice[]; readonly several: boolean }) {
  const { properties: texts } = useTexts()
  const edits = usePartEdits('choices', WORD)
  const problems = useProblems('choices')
  const [detailed, setDetailed] = useState(false)
  return (
    <PartList
      legend={texts.choices}
      help={texts.choicesHelp}
      word={texts.choiceWord}
      parts={choices}
      edits={edits}
      make={newChoice}
      add={texts.addChoice}
      problems={problems}
      row={ChoiceRow}
      more={{ detailed, several }}
    >
      <Checkbox label={texts.details} checked={detailed} onChange={({ target }) => setDetailed(target.checked)} />
    </PartList>
  )
}

interface ChoiceRowProps extends RowProps<Choice> {
  readonly detailed: boolean
  readonly several: boolean
}

/** Rendered again only when its own choice changes: a list may have hundreds. */
const ChoiceRow = memo(function ChoiceRow({ detailed, several, ...row }: ChoiceRowProps) {
  const { properties: texts } = useTexts()
  const { part, at, actions } = row
  const mark = (property: 'other' | 'exclusive') => ({
    checked: part[property] === true,
    onChange: ({ target }: { readonly target: { readonly checked: boolean } }) =>
      actions.edits.change(part.key, property, target.checked ? true : null),
  })
  return (
    <LabelledRow {...row} label={texts.choice(at + 1)} keyed={detailed}>
      {detailed || part.other === true || part.exclusive === true ? (
        <Options inline>
          <Checkbox label={texts.other} {...mark('other')} />
          {several ? <Checkbox label={texts.exclusive} {...mark('exclusive')} /> : null}
        </Options>
      ) : null}
    </LabelledRow>
  )
})
