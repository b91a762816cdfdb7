import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { useRef, useState } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import { newGroup, newRule, withEdited, type EditedGroup } from './edited-rules.ts'
import { Remove } from './Remove.tsx'
import { RuleEditor } from './RuleEditor.tsx'
import styles from './rules.module.css'

interface GroupEditorProps {
  readonly lead: string | null
  readonly name: string | null
  readonly group: EditedGroup
  /** Its number among those around it; null for the outermost. */
  readonly number: string | null
  readonly onChange: (group: EditedGroup) => void
  readonly onRemove: (() => void) | null
}

/** All of several rules, or any of them. */
export function GroupEditor({ lead, name, group, number, onChange, onRemove }: GroupEditorProps) {
  const { rules: texts } = useTexts().logic
  const [happened, setHappened] = useState('')
  const add = useRef<HTMLButtonElement>(null)
  const called = number === null ? (lead ?? '') : texts.group(number)
  const full = name === null ? called : `${name}, ${called}`
  const numbered = (at: number) => (number === null ? `${at + 1}` : `${number}.${at + 1}`)

  function remove(id: number, gone: string): void {
    setHappened(texts.removed(gone))
    onChange(withEdited(group, id, null))
    // What had the focus is gone; the button that makes another stays.
    add.current?.focus()
  }

  return (
    <fieldset aria-label={full} className={styles['group']} data-nested={number !== null || name !== null || undefined}>
      <div className={styles['head']}>
        {number === null && name === null ? null : <span aria-hidden="true">{called}</span>}
        {group.rules.length > 1 || number !== null ? (
          <Select
            aria-label={`${full}: ${texts.howMany}`}
            empty={null}
            options={(['all', 'any'] as const).map((key) => ({ key, label: texts.of[key] }))}
            value={group.of}
            onChange={(of) => onChange({ ...group, of: of === 'any' ? 'any' : 'all' })}
          />
        ) : null}
        {onRemove === null ? null : <Remove name={full} onRemove={onRemove} />}
      </div>
      {group.rules.length === 0 ? <p className={styles['none']}>{texts.none}</p> : null}
      {group.rules.map((one, at) => {
        const own = one.kind === 'rule' ? texts.rule(numbered(at)) : texts.group(numbered(at))
        const calledHere = name === null ? own : `${name}, ${own}`
        return one.kind === 'rule' ? (
          <RuleEditor
            key={one.id}
            name={calledHere}
            rule={one.rule}
            onChange={(rule) => onChange(withEdited(group, one.id, { ...one, rule }))}
            onRemove={() => remove(one.id, calledHere)}
          />
        ) : (
          <GroupEditor
            key={one.id}
            lead={null}
            name={name}
            group={one}
            number={numbered(at)}
            onChange={(inner) => onChange(withEdited(group, one.id, inner))}
            onRemove={() => remove(one.id, calledHere)}
          />
        )
      })}
      <div className={styles['tools']}>
        <button
          ref={add}
          type="button"
          className={styles['add']}
          aria-label={number === null && name === null ? undefined : `${full}: ${texts.addRule}`}
          onClick={() => onChange({ ...group, rules: [...group.rules, newRule()] })}
        >
          {texts.addRule}
        </button>
        {group.rules.length === 0 ? null : (
          <Button
            look="quiet"
            size="small"
            aria-label={number === null && name === null ? undefined : `${full}: ${texts.addGroup}`}
            onClick={() => onChange({ ...group, rules: [...group.rules, newGroup(group.of === 'all' ? 'any' : 'all', [newRule()])] })}
          >
            {texts.addGroup}
          </Button>
        )}
      </div>
      <output className="only-for-screen-readers">{happened}</output>
    </fieldset>
  )
}
