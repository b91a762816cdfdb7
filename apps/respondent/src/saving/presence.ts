import type { Changes } from '../api.ts'
import { questionAt } from './troubles.ts'

export type OtherPerson = Changes['others'][number]

/** Who else has the report open, and where. The lists are the same until somebody in them moves. */
export interface Presence {
  readonly subscribe: (listener: () => void) => () => void
  readonly others: () => readonly OtherPerson[]
  readonly inSection: (section: string) => readonly OtherPerson[]
  readonly atQuestion: (question: string) => readonly OtherPerson[]
  receive(others: readonly OtherPerson[]): void
}

const NOBODY: readonly OtherPerson[] = []

export function createPresence(): Presence {
  const listeners = new Set<() => void>()
  let others = NOBODY
  let written = '[]'
  let sections: ReadonlyMap<string, readonly OtherPerson[]> = new Map()
  let questions: ReadonlyMap<string, readonly OtherPerson[]> = new Map()

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    others: () => others,
    inSection: (section) => sections.get(section) ?? NOBODY,
    atQuestion: (question) => questions.get(question) ?? NOBODY,
    receive(now) {
      const told = JSON.stringify(now)
      if (told === written) return
      written = told
      others = now
      sections = grouped(now, sections, ({ section }) => section)
      questions = grouped(now, questions, ({ path }) => path && questionAt(path))
      for (const listener of listeners) listener()
    },
  }
}

type Groups = ReadonlyMap<string, readonly OtherPerson[]>

function grouped(others: readonly OtherPerson[], before: Groups, place: (other: OtherPerson) => string | null): Groups {
  const groups = new Map<string, OtherPerson[]>()
  for (const other of others) {
    const at = place(other)
    if (at !== null) groups.set(at, [...(groups.get(at) ?? []), other])
  }
  return new Map(
    [...groups].map(([at, here]) => {
      const known = before.get(at)
      return [at, known && JSON.stringify(known) === JSON.stringify(here) ? known : here]
    }),
  )
}
