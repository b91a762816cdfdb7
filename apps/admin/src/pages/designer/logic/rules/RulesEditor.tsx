import type { RuleGroup } from '@aterrapport/domain/design/logic/rule.ts'
import { useState } from 'react'
import { editedOf, finishedIn, type EditedGroup } from './edited-rules.ts'
import { GroupEditor } from './GroupEditor.tsx'

interface RulesEditorProps {
  /** How the sentence begins: "Visa om". */
  readonly lead: string
  /** What the rules are part of; null for the whole. */
  readonly name: string | null
  readonly rules: RuleGroup | null
  readonly onChange: (rules: RuleGroup | null) => void
}

/** Rules by choosing. What is finished applies at once; what is not waits here. */
export function RulesEditor({ lead, name, rules, onChange }: RulesEditorProps) {
  const stored = JSON.stringify(rules)
  const [state, setState] = useState(() => ({ edited: editedOf(rules), stored }))
  // Undone, or changed by somebody else: what is stored wins.
  if (state.stored !== stored) setState({ edited: editedOf(rules), stored })

  function change(edited: EditedGroup): void {
    const next = finishedIn(edited)
    const spelt = JSON.stringify(next)
    setState({ edited, stored: spelt })
    if (spelt !== stored) onChange(next)
  }

  return <GroupEditor lead={lead} name={name} group={state.edited} number={null} onChange={change} onRemove={null} />
}
