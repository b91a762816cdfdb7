import { flushSync } from 'react-dom'

/** The heading of the panel, where the focus goes when the panel turns to another part. There is one panel in a page. */
export const PANEL_HEADING = 'properties-heading'

/** Turns the panel to another part and goes to its top, since the control that was used is no longer there. */
export function turnPanel(select: () => void): void {
  flushSync(select)
  document.querySelector<HTMLElement>(`#${PANEL_HEADING}`)?.focus()
}
