import { client, type Outputs } from '../api.ts'
import { loadUnder, useLoaded, type Loaded } from '../calls/use-loaded.ts'

const KEY = 'me'
const fetchMe = () => client.people.me.query()

/** Who is signed in here; null for nobody. */
export function useMe(): Loaded<Outputs['people']['me']> {
  return useLoaded(KEY, fetchMe)
}

/** Begins to ask who is signed in, before a page does. */
export function loadMe(): void {
  loadUnder(KEY, fetchMe)
}
