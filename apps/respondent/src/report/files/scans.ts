import { client, type Outputs } from '../../api.ts'

type States = Outputs['attachments']['states']

/** A scan takes seconds. */
const PAUSE_MS = 3000

/** Asks what the scanner says of a report's files until it has said it of all; gives what ends the asking. */
export function watchScans(report: string, tell: (states: States) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  let isOver = false
  async function ask(): Promise<void> {
    // Without contact nothing is known, and it is asked again.
    const states = await client.attachments.states.query({ report }).catch(() => null)
    if (isOver) return
    if (states !== null) tell(states)
    if (states === null || states.some(({ scan }) => scan.kind === 'waiting')) timer = setTimeout(() => void ask(), PAUSE_MS)
  }
  void ask()
  return () => {
    isOver = true
    if (timer !== null) clearTimeout(timer)
  }
}
