import { use } from 'react'
import { StaffContext } from '../../../shell/staff.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { nameOfItem } from '../outline/name-of-item.ts'
import { useDesign, useSyncState } from '../use-design.ts'

/** Who else has the draft open, and what they work on. */
export function Others() {
  const { designer } = useTexts()
  const others = useSyncState((state) => state.others)
  const draft = useDesign((state) => state.draft)
  const staff = use(StaffContext)
  const said = others.map(({ name, at }) => {
    if (name === staff?.name) return designer.presence.alsoOpen
    return at === null ? designer.presence.here(name) : designer.presence.hereAt(name, nameOfItem(at, draft, designer))
  })
  return <output className="quiet small">{[...new Set(said)].join(' · ')}</output>
}
