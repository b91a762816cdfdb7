import type { Changes } from '../api.ts'
import type { StreamListener } from './news-channel.ts'

/** The window that asks, and the place in it. */
export interface Window {
  readonly client: string
  readonly section: string | null
  readonly path: string | null
}

/** Opens the server's stream of what happens in a report. */
export function openStream(
  report: string,
  { window, since }: { readonly window: Window; readonly since: number },
  listener: StreamListener<Changes>,
): () => void {
  const { onNews, onBeat, onEnd } = listener
  const given = Object.entries({ ...window, since: String(since) }).filter((entry): entry is [string, string] => entry[1] !== null)
  const source = new EventSource(`/api/reports/${report}/live?${new URLSearchParams(given).toString()}`)
  // The server writes what `reports.changes` answers with.
  source.addEventListener('message', ({ data }: MessageEvent<string>) => onNews(JSON.parse(data) as Changes))
  source.addEventListener('beat', onBeat)
  source.addEventListener('end', onEnd)
  // The browser would open it again by itself, but at the place and the revision of before.
  source.addEventListener('error', onEnd)
  return () => source.close()
}
