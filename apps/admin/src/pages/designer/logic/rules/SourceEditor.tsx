import { sourceNamed } from '@aterrapport/domain/design/logic/operators.ts'
import type { RowOperation, Source } from '@aterrapport/domain/design/logic/rule.ts'
import type { Sight } from '@aterrapport/domain/design/logic/rules-of.ts'
import type { Subject } from '@aterrapport/domain/design/logic/subjects.ts'
import { typeOfMeaning } from '@aterrapport/domain/questionnaire/expression-type.ts'
import { meaningOf } from '@aterrapport/domain/questionnaire/names.ts'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useTexts } from '../../../../texts/use-texts.ts'
import { useBuilding } from './build-context.ts'
import { subjectOptions } from './subject-options.ts'

interface SourceEditorProps {
  /** What it is the source of, for those who do not see where it stands. */
  readonly name: string
  readonly source: Source | null
  readonly among: readonly Subject[]
  /** Taken the focus when it appears: it has just been asked for. */
  readonly isNew?: boolean
  readonly onChange: (source: Source) => void
}

/** A question or a fact, and of a column how it is reckoned together. */
export function SourceEditor({ name, source, among, isNew = false, onChange }: SourceEditorProps) {
  const texts = useTexts()
  const language = useLanguage()
  const { at, sight, filter: Filter } = useBuilding()
  const { rules } = texts.logic
  const ref = source === null ? '' : source.kind === 'name' ? source.ref : source.of
  const options = subjectOptions(among, { draft: at.draft, texts, language })
  const isKnown = ref === '' || options.some(({ key }) => key === ref)
  return (
    <>
      <Select
        ref={isNew ? takeFocus : null}
        aria-label={`${name}: ${rules.subject}`}
        empty={source === null ? rules.subjectEmpty : null}
        options={isKnown ? options : [{ key: ref, label: texts.logic.unknownName(ref) }, ...options]}
        value={ref}
        onChange={(chosen) => {
          if (chosen !== '') onChange(sourceNamed(chosen, sight))
        }}
      />
      {source?.kind === 'rows' ? (
        <>
          <Select
            aria-label={`${name}: ${rules.operation}`}
            empty={null}
            options={operationsFor(source, sight).map((key) => ({ key, label: rules.operations[key] }))}
            value={source.operation}
            onChange={(chosen) => {
              const operation = OPERATIONS.find((one) => one === chosen)
              if (operation !== undefined) onChange({ ...source, operation })
            }}
          />
          <Filter name={name} source={source} onChange={onChange} />
        </>
      ) : null}
    </>
  )
}

const OPERATIONS: readonly RowOperation[] = ['sum', 'count', 'min', 'max', 'mean']

/** A table is counted, dates have a first and a last, and numbers anything; what is chosen already stays. */
function operationsFor(source: Extract<Source, { kind: 'rows' }>, sight: Sight): readonly RowOperation[] {
  const meaning = meaningOf(source.of, sight.names, sight.scope)
  const type = meaning === null ? null : typeOfMeaning(meaning)
  const of = type?.kind === 'column' ? type.of.kind : null
  return OPERATIONS.filter(
    (operation) =>
      operation === source.operation ||
      operation === 'count' ||
      of === 'number' ||
      (of === 'date' && (operation === 'min' || operation === 'max')),
  )
}

function takeFocus(select: HTMLSelectElement | null): void {
  select?.focus()
}
