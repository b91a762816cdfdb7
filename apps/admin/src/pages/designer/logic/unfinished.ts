import type { DesignPlace } from '@aterrapport/domain/questionnaire/design-problem.ts'
import type { DesignStore } from '../design-store.ts'

/** What is written of formulas that cannot be stored yet, by draft and place: it waits there while one works on something else. */
const written = new WeakMap<DesignStore, Map<string, string>>()

export function unfinishedAt(store: DesignStore, place: DesignPlace): string | null {
  return written.get(store)?.get(spelt(place)) ?? null
}

/** Null when it is finished with. */
export function keepUnfinished(store: DesignStore, place: DesignPlace, text: string | null): void {
  const all = written.get(store) ?? new Map<string, string>()
  written.set(store, all)
  if (text === null) all.delete(spelt(place))
  else all.set(spelt(place), text)
}

/** A question that is moved to another section keeps what is written. */
function spelt({ section, question, column, of, check }: DesignPlace): string {
  return JSON.stringify([question === null ? section : null, question, column, of, check])
}
