import type { Added, Source, Term } from '@aterrapport/domain/design/logic/rule.ts'
import type { Subject } from '@aterrapport/domain/design/logic/subjects.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { useState } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import { Remove } from './Remove.tsx'
import { SourceEditor } from './SourceEditor.tsx'
import styles from './rules.module.css'

type Total = Extract<Term, { kind: 'total' }>

/** A part of a sum that may not have been chosen yet. */
interface EditedPart {
  readonly sign: Added['sign']
  readonly source: Source | null
}

interface TotalEditorProps {
  readonly name: string
  readonly total: Total | null
  readonly among: readonly Subject[]
  readonly onChange: (total: Total) => void
}

/** What is added up, and what is taken away. It applies when there are two to reckon with. */
export function TotalEditor({ name, total, among, onChange }: TotalEditorProps) {
  const { rules: texts } = useTexts().logic
  const stored = JSON.stringify(total)
  const [state, setState] = useState(() => ({ parts: partsOf(total), stored }))
  if (state.stored !== stored) setState({ parts: partsOf(total), stored })

  function change(parts: readonly EditedPart[]): void {
    const [first, ...others] = parts.flatMap(({ sign, source }): readonly Added[] => (source === null ? [] : [{ sign, source }]))
    const next: Total | null =
      first === undefined || others.length === 0 ? null : { kind: 'total', of: [{ ...first, sign: '+' }, ...others] }
    setState({ parts, stored: next === null ? stored : JSON.stringify(next) })
    if (next !== null) onChange(next)
  }

  const withPart = (at: number, part: EditedPart) => change(state.parts.map((one, index) => (index === at ? part : one)))
  return (
    <>
      {state.parts.map((part, at) => {
        const own = `${name}, ${texts.term(at + 1)}`
        return (
          <fieldset key={at} aria-label={own} className={styles['rule']}>
            <div className={styles['parts']}>
              {at === 0 ? null : (
                <Select
                  aria-label={`${own}: ${texts.sign}`}
                  empty={null}
                  options={(['+', '-'] as const).map((key) => ({ key, label: texts.signs[key] }))}
                  value={part.sign}
                  onChange={(sign) => withPart(at, { ...part, sign: sign === '-' ? '-' : '+' })}
                />
              )}
              <SourceEditor name={own} source={part.source} among={among} onChange={(source) => withPart(at, { ...part, source })} />
            </div>
            {state.parts.length > 2 ? <Remove name={own} onRemove={() => change(state.parts.toSpliced(at, 1))} /> : null}
          </fieldset>
        )
      })}
      <Button look="quiet" size="small" onClick={() => change([...state.parts, { sign: '+', source: null }])}>
        {texts.addTerm}
      </Button>
    </>
  )
}

function partsOf(total: Total | null): readonly EditedPart[] {
  return (
    total?.of ?? [
      { sign: '+', source: null },
      { sign: '-', source: null },
    ]
  )
}
