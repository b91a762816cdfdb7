import { CONTEXT, PREVIOUS, type ContextName } from '@aterrapport/domain/form/context.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'
import type { Prefill } from '@aterrapport/domain/questionnaire/question.ts'
import { prefillFits } from '@aterrapport/domain/questionnaire/structure.ts'
import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { useTexts } from '../../../texts/use-texts.ts'
import { useChange, useProblems } from './subject.ts'

const NAMES = Object.keys(CONTEXT) as ContextName[] // CONTEXT has exactly the names as its keys
const SOURCES: readonly Prefill['from'][] = [PREVIOUS, ...NAMES]

/** Where an answer may be taken from before anybody has given it. */
export function prefillsOf(question: Question, table: TableQuestion | null): readonly Prefill['from'][] {
  return SOURCES.filter((from) => question.prefill?.from === from || prefillFits({ ...question, prefill: { from, locked: false } }, table))
}

/** Where the answer to a question comes from before anybody has given it, and whether it may be changed. */
export function PrefillField({
  prefill,
  sources,
}: {
  readonly prefill: Prefill | undefined
  readonly sources: readonly Prefill['from'][]
}) {
  const { properties: texts } = useTexts()
  const change = useChange()
  const [problem] = useProblems('prefill')
  return (
    <>
      <Field label={texts.prefillFrom} error={problem}>
        {(wiring) => (
          <Select
            {...wiring}
            empty={texts.noPrefill}
            options={sources.map((key) => ({ key, label: key === PREVIOUS ? texts.previous : texts.facts[key] }))}
            value={prefill?.from ?? ''}
            onChange={(from) => change('prefill', from === '' ? null : { from, locked: prefill?.locked ?? false })}
          />
        )}
      </Field>
      {prefill === undefined ? null : (
        <Checkbox
          label={texts.locked}
          checked={prefill.locked}
          onChange={({ target }) => change('prefill', { ...prefill, locked: target.checked })}
        />
      )}
    </>
  )
}
