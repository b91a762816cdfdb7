import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Tree } from '@aterrapport/ui/layout/Tree.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
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
export function Outline({ onName }: { /** Goes to where the selected part is given its name. */ readonly onName: () => void }) {
  const { designer } = useTexts()
  const { outline: texts } = designer
  const language = useLanguage()
  const store = useDesignStore()
  const draft = useDesign((state) => state.draft)
  const selected = useDesign(placeKey)
  const { actions, removing, said } = useOutlineActions()
  const [search, setSearch] = useState('')
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [isChoosing, setChoosing] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const isInside = useRef(false)
  const keys = useId()
  // What is typed elsewhere goes before its echo here.
  const shown = useDeferredValue(draft)
  const items = useMemo(
    () => outlineItems(shown, { closed, search, language, texts: designer }),
    [shown, closed, search, language, designer],
  )

  // The same until something in it is another, so that typing elsewhere does not go through all its items.
  const tree = useMemo(() => {
    /** What is done with an item by keys leaves the focus on the item, or on what is selected when it is gone. */
    const keepingFocus = (act: () => void) => {
      act()
      focusStop(frame.current)
    }
    return (
      <Tree
        label={texts.label}
        describedBy={keys}
        items={items}
        content={OutlineItem}
        selected={selected}
        onSelect={(key) => store.select(partOf(key) ?? { kind: 'questionnaire' }, key === 'signOff' ? 'signOff' : 'introduction')}
        onToggle={(key) =>
          setClosed((before) => (before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set([...before, key])))
        }
        onOpen={onName}
        onMove={(key, way) => keepingFocus(() => actions.step(key, way))}
        onRemove={(key) => keepingFocus(() => actions.remove(key))}
        onDrop={(dropped) => actions.drop(dropped)}
      />
    )
  }, [texts, keys, items, selected, store, actions, onName])

  // An item takes the focus with it when it goes, without a word; whoever worked here goes on with what is selected instead.
  useEffect(() => {
    if (isInside.current && document.activeElement === document.body) focusStop(frame.current)
  })

  return (
    <div
      ref={frame}
      className={styles['outline']}
      onFocus={() => {
        isInside.current = true
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        isInside.current = relatedTarget !== null && currentTarget.contains(relatedTarget)
      }}
    >
      <div className={styles['head']}>
        <OutlineTools at={selected} actions={actions} onBlock={() => setChoosing(true)} onAdded={onName} />
        {draft.sections.length === 0 ? null : (
          <TextInput
            type="search"
            aria-label={texts.search}
            placeholder={texts.search}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        )}
      </div>
      <output className="only-for-screen-readers">{said}</output>
      <span hidden id={keys}>
        {texts.keys}
      </span>
      <div className={styles['tree']}>
        {tree}
        {items.length === 0 ? <p className={styles['empty']}>{texts.noMatch}</p> : null}
      </div>
      {draft.sections.length > 0 ? null : (
        <div className={styles['empty']}>
          <p>{texts.empty}</p>
          <Button size="small" onClick={() => (actions.addSection() === null ? undefined : onName())}>
            {texts.emptyAdd}
          </Button>
          <Button size="small" onClick={() => setChoosing(true)}>
            {texts.emptyBlock}
          </Button>
        </div>
      )}
      {removing === null ? null : <RemoveDialog removing={removing} actions={actions} />}
      <BlocksDialog open={isChoosing} onClose={() => setChoosing(false)} />
    </div>
  )
}

/** To the item that the Tab key would come to. */
function focusStop(frame: HTMLElement | null): void {
  frame?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus()
}
