import type { EntryTexts } from './entry-sv.ts'
import type { RefusalTexts } from './refusals-sv.ts'

interface English {
  readonly entry: EntryTexts
  readonly refusals: RefusalTexts
}

let loading: Promise<English> | null = null
let loaded: English | null = null

/** Fetches the English words, which those who read Swedish need not carry. */
export function loadEnglish(): Promise<English> {
  loading ??= fetchEnglish()
  return loading
}

async function fetchEnglish(): Promise<English> {
  const [{ entryEn }, { refusalsEn }] = await Promise.all([import('./entry-en.ts'), import('./refusals-en.ts')])
  loaded = { entry: entryEn, refusals: refusalsEn }
  return loaded
}

/** The English words if they have come; what is shown waits for them, so a message made in answer to it finds them. */
export function englishNow(): English | null {
  return loaded
}
