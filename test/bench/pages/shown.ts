import { layoutOf, type Layout } from '../layout.ts'

/** What a page of the bench is asked to show, in its address: `#questions=200&rows=100&section=economy`. */
export interface Shown {
  readonly layout: Layout
  /** The key of the section that stands open. */
  readonly section: string
}

export function readShown(address: string): Shown {
  const given = new URLSearchParams(new URL(address).hash.slice(1))
  const layout = layoutOf({ questions: Number(given.get('questions')), rows: Number(given.get('rows')) })
  return { layout, section: given.get('section') ?? 's0' }
}
