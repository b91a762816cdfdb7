import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import type { RoleHeld } from '@aterrapport/domain/design/roles-held.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useState } from 'react'
import { sv } from '../../../texts/sv.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import type { Selected } from '../design-store.ts'
import { refusalText } from '../properties/refusal-text.ts'
import { useDesign, useDesignStore } from '../use-design.ts'
import { addWithRole, candidatesFor, giveRole } from './role-edits.ts'
import styles from './roles.module.css'

/** Lets a question that there is play the role, or adds one that does. */
export function GiveRole({ held }: { readonly held: RoleHeld }) {
  const texts = useTexts()
  const language = useLanguage()
  const store = useDesignStore()
  const draft = useDesign((state) => state.draft)
  const [chosen, choose] = useState('')
  const candidates = candidatesFor(held, draft)
  const candidate = candidates.find(({ part }) => spelt(part) === chosen)
  const name = texts.properties.roles[held.role].name

  function edit(wanted: DesignEdit, part: Selected): void {
    const refusal = store.edit(wanted)
    if (refusal === null) store.select(part)
    else showMessage('error', refusalText(refusal, draft, texts))
  }

  return (
    <div className={styles['give']}>
      {candidates.length === 0 ? null : (
        <>
          <Select
            aria-label={texts.blocks.assignFor(name)}
            options={candidates.map(({ part, question: { key, label } }) => ({
              key: spelt(part),
              label: inLanguage(label, language) || key,
            }))}
            value={chosen}
            onChange={choose}
            empty={texts.blocks.assign}
          />
          <Button
            size="small"
            aria-disabled={candidate === undefined || undefined}
            aria-label={texts.blocks.assignFor(name)}
            onClick={() => {
              if (candidate !== undefined) edit(giveRole(candidate.part, held.role), candidate.part)
            }}
          >
            {texts.blocks.assignHere}
          </Button>
        </>
      )}
      <Button
        size="small"
        onClick={() => {
          // What a question asks is in Swedish first, whatever language the designer reads.
          const added = addWithRole(draft, held, { sv: sv.properties.roles[held.role].name })
          edit(added.edit, { kind: 'question', key: added.key })
        }}
      >
        {texts.blocks.addQuestion(name)}
      </Button>
    </div>
  )
}

function spelt(part: Selected): string {
  return JSON.stringify(part)
}
