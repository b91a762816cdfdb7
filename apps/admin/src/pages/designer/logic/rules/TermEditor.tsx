import { literalOf } from '@aterrapport/domain/design/logic/operators.ts'
import type { Source, Term } from '@aterrapport/domain/design/logic/rule.ts'
import type { Type } from '@aterrapport/domain/questionnaire/expression-type.ts'
import type { Choice } from '@aterrapport/domain/questionnaire/kinds/choice.ts'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { useState } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import { useBuilding } from './build-context.ts'
import { LiteralEditor } from './LiteralEditor.tsx'
import { ShareEditor } from './ShareEditor.tsx'
import { SourceEditor } from './SourceEditor.tsx'
import { subjectsGiving } from './subject-options.ts'
import { TotalEditor } from './TotalEditor.tsx'

interface TermEditorProps {
  readonly name: string
  /** What the choice of a sort of value, and of a source, is called. */
  readonly labels: { readonly sort: string; readonly source: string }
  /** Null when nothing has been chosen yet. */
  readonly term: Term | null
  readonly type: Type
  /** The choices it is compared with, when it is. */
  readonly choices: readonly Choice[] | null
  readonly onChange: (term: Term) => void
}

type Sort = 'literal' | 'name' | 'share' | 'total'

/** A value: a given one, that of another question, a share of it, or a sum or difference. */
export function TermEditor({ name, labels, term, type, choices, onChange }: TermEditorProps) {
  const { rules: texts } = useTexts().logic
  const { subjects } = useBuilding()
  // A sort that has been chosen and not filled in yet; the term stays what it was until it is.
  const [asked, setAsked] = useState<Sort | null>(null)
  const stored = term === null ? null : sortOf(term)
  const sort = asked ?? stored
  const among = subjectsGiving(subjects, type)
  const sorts: readonly Sort[] =
    choices !== null ? ['literal', 'name'] : type.kind === 'number' ? ['literal', 'name', 'share', 'total'] : ['literal', 'name']
  const given = asked === null || asked === stored ? term : null

  function choose(chosen: string): void {
    const next = sorts.find((one) => one === chosen)
    if (next === undefined) return
    setAsked(next === stored ? null : next)
    if (next === 'literal' && stored !== 'literal') give({ kind: 'literal', literal: literalOf(type) })
  }

  function give(next: Term): void {
    setAsked(null)
    onChange(next)
  }

  return (
    <>
      <Select
        aria-label={labels.sort}
        empty={sort === null ? texts.resultEmpty : null}
        options={(sort === null || sorts.includes(sort) ? sorts : [sort, ...sorts]).map((key) => ({ key, label: texts.terms[key] }))}
        value={sort ?? ''}
        onChange={choose}
      />
      {sort === 'literal' && given?.kind === 'literal' ? (
        <LiteralEditor
          name={name}
          literal={given.literal}
          type={type}
          choices={choices}
          onChange={(literal) => give({ kind: 'literal', literal })}
        />
      ) : null}
      {sort === 'name' ? <SourceEditor name={labels.source} source={isSource(given) ? given : null} among={among} onChange={give} /> : null}
      {sort === 'share' ? (
        <ShareEditor name={labels.source} share={given?.kind === 'share' ? given : null} among={among} onChange={give} />
      ) : null}
      {sort === 'total' ? <TotalEditor name={name} total={given?.kind === 'total' ? given : null} among={among} onChange={give} /> : null}
    </>
  )
}

function sortOf(term: Term): Sort {
  return term.kind === 'rows' ? 'name' : term.kind
}

function isSource(term: Term | null): term is Source {
  return term?.kind === 'name' || term?.kind === 'rows'
}
