import { subjectsInRows } from '@aterrapport/domain/design/logic/subjects.ts'
import { tableUnder } from '@aterrapport/domain/questionnaire/names.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { useMemo, useState } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import { BuildContext, useBuilding, type Building, type FilterProps } from './build-context.ts'
import { RulesEditor } from './RulesEditor.tsx'

/** Which rows something is reckoned over: every one, or those where rules hold. */
export function RowsFilter({ name, source, onChange }: FilterProps) {
  const { rules: texts } = useTexts().logic
  const { at, sight, filter } = useBuilding()
  const [asked, setAsked] = useState(false)
  const inRows = useMemo((): Building | null => {
    const over = tableUnder({ call: source.operation, args: [{ ref: source.of }] }, sight.names, sight.scope)
    if (over === null) return null
    return { at, sight: { names: sight.names, scope: { own: null, over } }, subjects: subjectsInRows(at.draft, at.standing, over), filter }
  }, [at, filter, sight, source.operation, source.of])
  if (inRows === null) return null
  if (source.where === null && !asked)
    return (
      <Button look="quiet" size="small" aria-label={`${name}: ${texts.onlyRows}`} onClick={() => setAsked(true)}>
        {texts.onlyRows}
      </Button>
    )
  return (
    <BuildContext value={inRows}>
      <RulesEditor lead={texts.where} rules={source.where} name={name} onChange={(where) => onChange({ ...source, where })} />
      <Button
        look="quiet"
        size="small"
        aria-label={`${name}: ${texts.everyRow}`}
        onClick={() => {
          setAsked(false)
          onChange({ ...source, where: null })
        }}
      >
        {texts.everyRow}
      </Button>
    </BuildContext>
  )
}
