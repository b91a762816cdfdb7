import type { Sight } from '@aterrapport/domain/design/logic/rules-of.ts'
import type { Subject } from '@aterrapport/domain/design/logic/subjects.ts'
import type { Source } from '@aterrapport/domain/design/logic/rule.ts'
import { createContext, use, type ComponentType } from 'react'
import type { LogicPlace } from '../logic-place.ts'

/** What can be chosen where one builds: at a place, or in the rows of a table that something is reckoned over. */
export interface Building {
  readonly at: LogicPlace
  readonly sight: Sight
  readonly subjects: readonly Subject[]
  /** Chooses the rows that something is reckoned over. It is given, since it holds rules, which hold it. */
  readonly filter: ComponentType<FilterProps>
}

export type Rows = Extract<Source, { kind: 'rows' }>

export interface FilterProps {
  readonly name: string
  readonly source: Rows
  readonly onChange: (source: Rows) => void
}

export const BuildContext = createContext<Building | null>(null)

export function useBuilding(): Building {
  const building = use(BuildContext)
  if (building === null) throw new Error('rules must be built inside a BuildContext')
  return building
}
