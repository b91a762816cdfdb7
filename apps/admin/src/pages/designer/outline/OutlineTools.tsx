import type { Kind } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { IconButton } from '@aterrapport/ui/controls/IconButton.tsx'
import { MenuButton } from '@aterrapport/ui/controls/MenuButton.tsx'
import { useTexts } from '../../../texts/use-texts.ts'
import { partOf } from '../store/place-key.ts'
import { useDesign } from '../use-design.ts'
import { indexOf } from './draft-index.ts'
import { nameOfItem } from './name-of-item.ts'
import styles from './Outline.module.css'
import type { OutlineActions } from './use-outline-actions.ts'

interface OutlineToolsProps {
  /** The selected item. */
  readonly at: string
  readonly actions: OutlineActions
  readonly onBlock: () => void
  /** Something new stands in the draft and is selected. */
  readonly onAdded: () => void
}

/** What can be done with the selected item, and what can be added after it. */
export function OutlineTools({ at, actions, onBlock, onAdded }: OutlineToolsProps) {
  const { designer, properties } = useTexts()
  const { outline: texts } = designer
  const draft = useDesign((state) => state.draft)
  const part = partOf(at)
  const homes = part?.kind === 'question' ? draft.sections.filter((section) => section !== indexOf(draft).homes.get(part.key)) : []
  const isWhole = part === null

  function add(key: string): void {
    if (key === 'block') return onBlock()
    const isAdded = key === 'section' ? actions.addSection() !== null : actions.addQuestion(key as Kind) // the other keys are kinds
    if (isAdded) onAdded()
  }

  return (
    <div className={styles['tools']}>
      <MenuButton
        label={texts.add}
        onChoose={add}
        items={[
          { key: 'section', label: texts.addSection, text: texts.addSectionHelp },
          { key: 'block', label: texts.addBlock, text: texts.addBlockHelp },
          ...Object.entries(texts.kindHelp).map(([kind, text]) => ({
            key: kind,
            label: properties.kinds[kind as Kind], // kindHelp has exactly the kinds as its keys
            text,
            group: texts.questions,
          })),
        ]}
      />
      <IconButton icon="up" label={texts.up} keys="Alt+↑" disabled={isWhole} onClick={() => actions.step(at, 'up')} />
      <IconButton icon="down" label={texts.down} keys="Alt+↓" disabled={isWhole} onClick={() => actions.step(at, 'down')} />
      <IconButton icon="copy" label={texts.duplicate} disabled={isWhole} onClick={() => actions.duplicate(at)} />
      <IconButton icon="remove" label={texts.remove} keys="Delete" disabled={isWhole} onClick={() => actions.remove(at)} />
      {homes.length === 0 ? null : (
        <MenuButton
          icon="more"
          label={texts.more}
          onChoose={(section) => actions.moveTo(at, section)}
          items={homes.map(({ key }) => ({ key, label: nameOfItem(`section:${key}`, draft, designer), group: texts.moveTo }))}
        />
      )}
    </div>
  )
}
