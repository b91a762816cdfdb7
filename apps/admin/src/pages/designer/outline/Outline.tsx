import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Tree } from '@aterrapport/ui/layout/Tree.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import { SearchField } from '../../../table/SearchField.tsx'
import { useTexts } from '../../../texts/use-texts.ts'
import { BlocksDialog } from '../blocks/BlocksDialog.tsx'
import { partOf, placeKey } from '../store/place-key.ts'
import { useDesign, useDesignStore } from '../use-design.ts'
import styles from './Outline.module.css'
import { outlineItems } from './outline-items.ts'
import { OutlineItem } from './OutlineItem.tsx'
import { OutlineTools } from './OutlineTools.tsx'
import { RemoveDialog } from './RemoveDialog.tsx'
import { useOutlineActions } from './use-outline-actions.ts'

/** Everything in the questionnaire in its order, to choose among and to put in another order. */
export function Outline({ onAdded }: { readonly onAdded: () => void }) {
  const { designer } = useTexts()
  const { outline: texts } = designer
  const language = useLanguage()
  const store = useDesignStore()
  const draft = useDesign((state) => state.draft)
  const selected = useDesign(placeKey)
  const actions = useOutlineActions()
  const [search, setSearch] = useState('')
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [isChoosing, setChoosing] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const keys = useId()
  // What is typed elsewhere goes before its echo here.
  const shown = useDeferredValue(draft)
  const items = useMemo(
    () => outlineItems(shown, { closed, search, language, texts: designer }),
    [shown, closed, search, language, designer],
  )

  function select(key: string): void {
    const part = partOf(key)
    if (part !== null) store.select(part)
    else store.select({ kind: 'questionnaire' }, key === 'signOff' ? 'signOff' : 'introduction')
  }

  /** What is done with an item by keys leaves the focus on the item, or on what is selected when it is gone. */
  function keepingFocus(act: () => void): void {
    act()
    frame.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus()
  }

  return (
    <div ref={frame} className={styles['outline']}>
      <div className={styles['head']}>
        <OutlineTools at={selected} actions={actions} onBlock={() => setChoosing(true)} onAdded={onAdded} />
        {draft.sections.length === 0 ? null : <SearchField label={texts.search} value={search} onChange={setSearch} />}
      </div>
      <output className="only-for-screen-readers">{actions.said}</output>
      <span hidden id={keys}>
        {texts.keys}
      </span>
      <div className={styles['tree']}>
        <Tree
          label={texts.label}
          describedBy={keys}
          items={items}
          content={OutlineItem}
          selected={selected}
          onSelect={select}
          onToggle={(key) =>
            setClosed((before) => (before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set([...before, key])))
          }
          onMove={(key, way) => keepingFocus(() => actions.step(key, way))}
          onRemove={(key) => keepingFocus(() => actions.remove(key))}
          onDrop={(dropped) => actions.drop(dropped)}
        />
        {items.length === 0 ? <p className={styles['empty']}>{texts.noMatch}</p> : null}
      </div>
      {draft.sections.length > 0 ? null : (
        <div className={styles['empty']}>
          <p>{texts.empty}</p>
          <Button size="small" onClick={() => (actions.addSection() === null ? undefined : onAdded())}>
            {texts.emptyAdd}
          </Button>
          <Button size="small" onClick={() => setChoosing(true)}>
            {texts.emptyBlock}
          </Button>
        </div>
      )}
      {actions.removing === null ? null : <RemoveDialog removing={actions.removing} actions={actions} />}
      <BlocksDialog open={isChoosing} onClose={() => setChoosing(false)} />
    </div>
  )
}
