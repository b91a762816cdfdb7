import { readDecimal, formatDecimal } from '@aterrapport/domain/money/decimal.ts'
import type { FileType } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import type { Count } from '@aterrapport/domain/questionnaire/limits.ts'
import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { Field, FieldGroup } from '@aterrapport/ui/controls/Field.tsx'
import { Options } from '@aterrapport/ui/controls/Options.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { useState } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import { CountLimit } from '../fields/CountLimit.tsx'
import { ExpressionProperty } from '../fields/ExpressionProperty.tsx'
import { FlagProperty } from '../fields/FlagProperty.tsx'
import { LimitToggle } from '../fields/LimitToggle.tsx'
import { useCommitted } from '../fields/use-committed.ts'
import { useChange, useProblems, useRefusalText } from '../subject.ts'
import type { KindFieldsProps } from './kind-fields.ts'

const TYPES: readonly FileType[] = ['pdf', 'image', 'word', 'excel', 'csv', 'sie']

export function FileFields({ question: { types, most, maxBytes, mayComeLater } }: KindFieldsProps<'file'>) {
  const { properties: texts } = useTexts()
  const change = useChange()
  const [none, setNone] = useState(false)
  const choose = (type: FileType, chosen: boolean) => {
    const next = TYPES.filter((one) => (one === type ? chosen : types.includes(one)))
    setNone(next.length === 0)
    if (next.length > 0) change('types', next)
  }
  return (
    <>
      <FieldGroup label={texts.types} error={none ? texts.oneType : null}>
        {() => (
          <Options inline>
            {TYPES.map((type) => (
              <Checkbox
                key={type}
                label={texts.fileTypes[type]}
                checked={types.includes(type)}
                onChange={({ target }) => choose(type, target.checked)}
              />
            ))}
          </Options>
        )}
      </FieldGroup>
      <CountLimit of="most" label={texts.mostFiles} help={texts.mostFilesHelp} value={most} />
      <SizeLimit maxBytes={maxBytes} />
      <FlagProperty property="mayComeLater" label={texts.mayComeLater} checked={mayComeLater === true} />
    </>
  )
}

const MEGABYTE = 1_000_000

/** People give a size in megabytes; what is worked out gives bytes, as the document has it. */
function SizeLimit({ maxBytes }: { readonly maxBytes: Count | undefined }) {
  const { properties: texts } = useTexts()
  const [calculated, setCalculated] = useState(false)
  const expression = typeof maxBytes === 'object' ? maxBytes : undefined
  const isCalculated = calculated || expression !== undefined
  const label = isCalculated ? texts.maxBytesReckoned : texts.maxBytes
  return (
    <div>
      {isCalculated ? (
        <ExpressionProperty of="maxBytes" label={label} value={expression} />
      ) : (
        <SizeField maxBytes={typeof maxBytes === 'number' ? maxBytes : undefined} />
      )}
      {expression === undefined ? <LimitToggle label={label} calculated={isCalculated} onChange={setCalculated} /> : null}
    </div>
  )
}

function SizeField({ maxBytes }: { readonly maxBytes: number | undefined }) {
  const { properties: texts } = useTexts()
  const change = useChange()
  const why = useRefusalText()
  const stored = maxBytes === undefined ? '' : formatDecimal(String(maxBytes / MEGABYTE), 'sv')
  const [problem] = useProblems('maxBytes')
  const { error, input } = useCommitted(stored, (text) => {
    const size = text === '' ? null : readDecimal(text)
    if (text !== '' && (size === null || size.startsWith('-'))) return texts.notNumber
    return why(change('maxBytes', size === null ? null : Math.round(Number(size) * MEGABYTE)))
  })
  return (
    <Field label={texts.maxBytes} error={error ?? problem}>
      {(wiring) => <TextInput {...wiring} {...input} size={8} inputMode="decimal" autoComplete="off" />}
    </Field>
  )
}
