import type { DesignPlace } from '@aterrapport/domain/questionnaire/design-problem.ts'
import type { DesignStore } from '../design-store.ts'

/** A formula that cannot be stored yet, as it is written. */
export interface Unfinished {
  readonly place: DesignPlace
  readonly text: string
}

/** By draft and place: what is written waits there while one works on something else. */
const written = new WeakMap<DesignStore, Map<string, Unfinished>>()

export function unfinishedAt(store: DesignStore, place: DesignPlace): string | null {
  return written.get(store)?.get(spelt(place))?.text ?? null
}

/** Every formula of the draft that waits to be finished, in the order they were begun. */
export function unfinishedIn(store: DesignStore): readonly Unfinished[] {
  return [...(written.get(store)?.values() ?? [])]
}

/** Null when it is finished with. */
export function keepUnfinished(store: DesignStore, place: DesignPlace, text: string | null): void {
  const all = written.get(store) ?? new Map<string, Unfinished>()
  written.set(store, all)
  if (text === null) all.delete(spelt(place))
  else all.set(spelt(place), { place, text })
}

/** A question that is moved to another section keeps what is written. */
function spelt({ section, question, column, of, check }: DesignPlace): string {
  return JSON.stringify([question === null ? section : null, question, column, of, check])
}
