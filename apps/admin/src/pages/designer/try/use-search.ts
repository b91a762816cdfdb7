import type { NotFound } from '@aterrapport/domain/design/unreachable.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { useEffect, useRef, useState } from 'react'
import type { SearchAsked, SearchTold } from './search-messages.ts'

export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching'; readonly of: number; readonly questionnaire: Questionnaire; readonly soFar: NotFound | null }
  | { readonly kind: 'done' | 'stopped'; readonly questionnaire: Questionnaire; readonly notFound: NotFound }
  | { readonly kind: 'failed' }

/** A search in a worker of its own; it ends with the page that began it. */
export function useSearch() {
  const [state, setState] = useState<SearchState>({ kind: 'idle' })
  const running = useRef<Worker | null>(null)
  const end = () => {
    running.current?.terminate()
    running.current = null
  }
  // A worker goes on for ever when nobody ends it.
  useEffect(() => () => running.current?.terminate(), [])

  const start = (asked: SearchAsked) => {
    end()
    const { questionnaire, tries } = asked
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
    running.current = worker
    setState({ kind: 'searching', of: tries, questionnaire, soFar: null })
    worker.addEventListener('message', ({ data: { notFound, of } }: MessageEvent<SearchTold>) => {
      if (notFound.tries < of) setState({ kind: 'searching', of, questionnaire, soFar: notFound })
      else {
        end()
        setState({ kind: 'done', questionnaire, notFound })
      }
    })
    worker.addEventListener('error', () => {
      end()
      setState({ kind: 'failed' })
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
    worker.postMessage(asked)
  }
  const stop = () => {
    end()
    setState((now) => {
      if (now.kind !== 'searching' || now.soFar === null) return { kind: 'idle' }
      return { kind: 'stopped', questionnaire: now.questionnaire, notFound: now.soFar }
    })
  }
  return { state, start, stop }
}
