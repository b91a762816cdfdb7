import { Panes } from '@aterrapport/ui/layout/Panes.tsx'
import { useCallback, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTexts } from '../../texts/use-texts.ts'
import { Canvas } from './canvas/Canvas.tsx'
import { Outline } from './outline/Outline.tsx'
import { PropertiesPanel } from './properties/PropertiesPanel.tsx'
import { RolesPanel } from './roles/RolesPanel.tsx'
import { useDesign } from './use-design.ts'

/** Where a draft is built: what is in it, what it looks like, and what can be set on the selected part. */
export function BuildTab() {
  const { panes: texts } = useTexts().designer
  const [shown, show] = useState('outline')

  /** Where one pane shows at a time, the form is shown at what is selected. */
  function turnTo(pane: string): void {
    flushSync(() => show(pane))
    if (pane === 'canvas') document.querySelector('section[data-pane="canvas"] [data-selected]')?.scrollIntoView({ block: 'center' })
  }

  /** Goes to what the selected part is called, which is the first that one writes. The same function, for the sake of what is kept by it. */
  const name = useCallback(() => {
    flushSync(() => show('properties'))
    document.querySelector<HTMLTextAreaElement>(`section[data-pane="properties"] textarea`)?.select()
  }, [])

  return (
    <Panes
      label={texts.label}
      shown={shown}
      onShow={turnTo}
      panes={[
        { key: 'outline', label: texts.outline, content: <Outline onName={name} /> },
        { key: 'canvas', label: texts.canvas, content: <Canvas /> },
        { key: 'properties', label: texts.properties, content: <Properties /> },
      ]}
    />
  )
}

/** Who plays which role belongs to the questionnaire as a whole. */
function Properties() {
  const isWhole = useDesign(({ selected }) => selected.kind === 'questionnaire')
  return (
    <>
      <PropertiesPanel />
      {isWhole ? <RolesPanel /> : null}
    </>
  )
}
