import { createContext, use, useCallback, useSyncExternalStore } from 'react'
import type { Path, Value } from '@aterrapport/domain/form/value.ts'
import type { Field } from '../../by-hand/field.ts'
import { ByHand } from '../../by-hand/form.ts'
import type { Layout } from '../../layout.ts'

/** The form by hand, with whoever shows a field told when that field changes. */
export class Store {
  readonly layout: Layout
  readonly #form: ByHand
  readonly #fields: ReadonlyMap<Path, Field>
  readonly #versions = new Map<Path, number>()
  readonly #listeners = new Map<Path, Set<() => void>>()

  constructor(layout: Layout) {
    this.layout = layout
    this.#form = new ByHand(layout, layout.response)
    this.#fields = new Map([...this.#form.fields, ...this.#form.totals].map((field) => [field.path, field]))
  }

  field(path: Path): Field {
    const field = this.#fields.get(path)
    if (field === undefined) throw new Error(`The form by hand has no ${path}.`)
    return field
  }

  version(path: Path): number {
    return this.#versions.get(path) ?? 0
  }

  subscribe(path: Path, listener: () => void): () => void {
    const listeners = this.#listeners.get(path) ?? new Set()
    this.#listeners.set(path, listeners.add(listener))
    return () => listeners.delete(listener)
  }

  answer(path: Path, value: Value): void {
    const changed = new Set(this.#form.change(path, value).map((field) => field.path))
    for (const one of changed) {
      this.#versions.set(one, this.version(one) + 1)
      for (const listener of this.#listeners.get(one) ?? []) listener()
    }
  }
}

export const StoreContext = createContext<Store | null>(null)

export function useStore(): Store {
  const store = use(StoreContext)
  if (store === null) throw new Error('fields stand inside a StoreContext')
  return store
}

export function useField(path: Path): Field {
  const store = useStore()
  useSyncExternalStore(
    useCallback((listener) => store.subscribe(path, listener), [store, path]),
    () => store.version(path),
  )
  return store.field(path)
}
