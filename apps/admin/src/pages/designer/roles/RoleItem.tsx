import { partOf } from '@aterrapport/domain/design/part-of.ts'
import { questionAt } from '@aterrapport/domain/design/part.ts'
import type { RoleHeld, RoleHolder } from '@aterrapport/domain/design/roles-held.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { StatusTag, type Tone } from '@aterrapport/ui/feedback/StatusTag.tsx'
import type { GlyphName } from '@aterrapport/ui/feedback/Glyph.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { refusalText } from '../properties/refusal-text.ts'
import { PartLink } from '../publish/PartLink.tsx'
import { useDesign, useDesignStore } from '../use-design.ts'
import { GiveRole } from './GiveRole.tsx'
import { giveRole } from './role-edits.ts'
import styles from './roles.module.css'

const LOOKS: Readonly<Record<RoleHeld['state'], readonly [Tone, GlyphName]>> = {
  held: ['done', 'done'],
  wrong: ['error', 'error'],
  missing: ['error', 'error'],
  free: ['neutral', 'notStarted'],
}

/** One role: what it is used for, who plays it, and what can be done about it. */
export function RoleItem({ held }: { readonly held: RoleHeld }) {
  const { blocks: texts, properties } = useTexts()
  const { role, state, uses, holders } = held
  const [tone, symbol] = LOOKS[state]
  return (
    <li>
      <div className={styles['head']}>
        <b>{properties.roles[role].name}</b>
        <StatusTag tone={tone} symbol={symbol}>
          {texts.state[state]}
        </StatusTag>
      </div>
      <p className="quiet small">{uses.map((use) => texts.uses[use]).join(' ')}</p>
      {holders.map((holder) => (
        <Holder key={JSON.stringify(holder.place)} held={held} holder={holder} />
      ))}
      {holders.length === 0 ? <GiveRole held={held} /> : null}
    </li>
  )
}

function Holder({ held: { kinds }, holder: { place, wrong } }: { readonly held: RoleHeld; readonly holder: RoleHolder }) {
  const texts = useTexts()
  const language = useLanguage()
  const store = useDesignStore()
  const draft = useDesign((state) => state.draft)
  const part = partOf(place)
  const label = questionAt(draft, place.question ?? '', place.column)?.label
  const name = (label === undefined ? '' : inLanguage(label, language)) || (place.column ?? place.question ?? '')

  function takeAway(): void {
    const refusal = store.edit(giveRole(part, null))
    if (refusal !== null) showMessage('error', refusalText(refusal, draft, texts))
  }

  return (
    <>
      <div className={styles['holder']}>
        <PartLink part={part}>{name}</PartLink>
        <Button size="small" look="quiet" aria-label={texts.blocks.takeAwayFrom(name)} onClick={takeAway}>
          {texts.blocks.takeAway}
        </Button>
      </div>
      {wrong === null ? null : (
        <Note severity="error">
          {wrong === 'kind' ? texts.blocks.wrongKind(kinds.map((kind) => texts.properties.kinds[kind]).join(', ')) : texts.blocks.twice}
        </Note>
      )}
    </>
  )
}
