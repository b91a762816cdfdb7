import { useTexts } from '../../../texts/use-texts.ts'
import { nameOfItem } from '../outline/name-of-item.ts'
import { useDesign, useSyncState } from '../use-design.ts'

/** Who else has the draft open, and what they work on. */
export function Others() {
  const { designer } = useTexts()
  const others = useSyncState((state) => state.others)
  const draft = useDesign((state) => state.draft)
  const said = others.map(({ name, at }) =>
    at === null ? designer.presence.here(name) : designer.presence.hereAt(name, nameOfItem(at, draft, designer)),
  )
  return <output className="quiet small">{said.join(' · ')}</output>
}
