import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Dialog } from '@aterrapport/ui/layout/Dialog.tsx'
import { useTexts } from '../../../texts/use-texts.ts'
import { placeText } from '../properties/place-text.ts'
import { useDesign } from '../use-design.ts'
import { nameOfItem } from './name-of-item.ts'
import type { OutlineActions, Removing } from './use-outline-actions.ts'

/** As many are named; the rest are counted. */
const MOST_NAMED = 12

/** Says what depends on what is to be removed, before it is removed all the same. */
export function RemoveDialog({ removing, actions }: { readonly removing: Removing; readonly actions: OutlineActions }) {
  const { cancel, designer, places } = useTexts()
  const { removing: texts } = designer
  const draft = useDesign((state) => state.draft)
  const { key, dependants } = removing
  const named = dependants.slice(0, MOST_NAMED)
  return (
    <Dialog title={texts.title(nameOfItem(key, draft, designer))} onClose={() => actions.keep()}>
      <p>{texts.lead}</p>
      <ul>
        {named.map((place) => (
          <li key={JSON.stringify(place)}>{placeText(place, draft, places)}</li>
        ))}
        {dependants.length > named.length ? <li>{texts.more(dependants.length - named.length)}</li> : null}
      </ul>
      <p>{texts.after}</p>
      <ButtonRow>
        <Button look="danger" onClick={() => actions.removeEvenSo(key)}>
          {texts.evenSo}
        </Button>
        <Button onClick={() => actions.keep()}>{cancel}</Button>
      </ButtonRow>
    </Dialog>
  )
}
