/** Whose words they are, and what they are for: a certification, a reason. */
interface WhoseWords {
  readonly report: string
  readonly person: string
  readonly what: string
}

interface Kept {
  readonly text: string
  /** When something was last written there. */
  readonly at: number
}

const PREFIX = 'ord:'
/** Longer than any session: what nobody has gone on with until then will not be sent. */
const LONGEST_MS = 60 * 24 * 3600_000

/**
 * Words that are nowhere saved yet, kept on the device for the one who wrote them: they survive a reload and a closed tab, until
 * they are sent. Browsers may be set to keep nothing; then what is written lives as long as the page.
 */
export function readWords(whose: WhoseWords, now: number): string {
  try {
    forgetOld(now)
    return parse(localStorage.getItem(keyOf(whose)))?.text ?? ''
  } catch {
    return ''
  }
}

export function keepWords(whose: WhoseWords, text: string, now: number): void {
  try {
    if (text === '') localStorage.removeItem(keyOf(whose))
    else localStorage.setItem(keyOf(whose), JSON.stringify({ text, at: now } satisfies Kept))
  } catch {
    // As above.
  }
}

function forgetOld(now: number): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(PREFIX) && now - (parse(localStorage.getItem(key))?.at ?? 0) > LONGEST_MS) localStorage.removeItem(key)
}

function keyOf({ report, person, what }: WhoseWords): string {
  return `${PREFIX}${report} ${person} ${what}`
}

function parse(given: string | null): Kept | null {
  // Written above, and nowhere else.
  return given === null ? null : (JSON.parse(given) as Kept)
}
