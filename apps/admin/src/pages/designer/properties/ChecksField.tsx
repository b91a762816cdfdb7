import { freeKey } from '@aterrapport/domain/design/free-keys.ts'
import type { Check, Severity } from '@aterrapport/domain/questionnaire/question.ts'
import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { useTexts } from '../../../texts/use-texts.ts'
import { ExpressionField } from '../logic/ExpressionField.tsx'
import { KeyField } from './fields/KeyField.tsx'
import { WordsField } from './fields/WordsField.tsx'
import { NOTHING_MORE, PartList, type RowProps } from './parts/PartList.tsx'
import { RowTools } from './parts/RowTools.tsx'
import { usePartEdits } from './parts/use-part-edits.ts'
import styles from './properties.module.css'
import { useProblems, useRefusalText, useSubject } from './subject.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice']

/** What holds before anybody has said what should: it never tells of anything. */
const ALWAYS: Check['assert'] = { truth: true }

function newCheck(taken: ReadonlySet<string>): Check {
  return { key: freeKey('kontroll', taken), severity: 'error', assert: ALWAYS, message: { sv: '' } }
}

/** The checks of a question. */
export function ChecksField({ checks }: { readonly checks: readonly Check[] }) {
  const { properties: texts } = useTexts()
  const edits = usePartEdits('checks', 'kontroll')
  const problems = useProblems('check')
  return (
    <PartList
      legend={texts.checks}
      quietLegend
      word={texts.checkWord}
      parts={checks}
      edits={edits}
      make={newCheck}
      add={texts.addCheck}
      problems={problems}
      row={CheckFields}
      more={NOTHING_MORE}
    />
  )
}

function CheckFields({ part: check, at, count, actions }: RowProps<Check>) {
  const { properties: texts } = useTexts()
  const { place } = useSubject()
  const why = useRefusalText()
  const { edits } = actions
  const name = texts.check(at + 1)
  return (
    <fieldset className={styles['check']}>
      <legend>{name}</legend>
      <WordsField
        label={texts.message}
        value={check.message}
        onChange={(message) => edits.change(check.key, 'message', message ?? { sv: '' })}
        onKeyDown={(event) => actions.moveByKeys(event, check.key)}
      />
      <ExpressionField
        label={texts.assert}
        help={texts.assertHelp}
        value={'truth' in check.assert && check.assert.truth ? null : check.assert}
        place={{ ...place, of: 'check', check: check.key }}
        onChange={(assert) => edits.change(check.key, 'assert', assert ?? ALWAYS)}
      />
      <Field label={texts.severity}>
        {(wiring) => (
          <Select
            {...wiring}
            empty={null}
            options={SEVERITIES.map((key) => ({ key, label: texts.severities[key] }))}
            value={check.severity}
            onChange={(severity) => edits.change(check.key, 'severity', severity)}
          />
        )}
      </Field>
      {check.severity === 'warning' || check.comment === true ? (
        <Checkbox
          label={texts.comment}
          help={texts.commentHelp}
          checked={check.comment === true}
          onChange={({ target }) => edits.change(check.key, 'comment', target.checked ? true : null)}
        />
      ) : null}
      <KeyField label={texts.key} value={check.key} onRename={(to) => why(edits.rename(check.key, to))} />
      <RowTools of={check.key} name={name} at={at} count={count} actions={actions} />
    </fieldset>
  )
}
