import { setTimeout } from 'node:timers/promises'
import type { Path } from '@aterrapport/domain/form/value.ts'
import { TRPCClientError } from '@trpc/client'
import type { Browser } from '../driver/browser.ts'

/** An answer that the server has said is saved. */
export interface Acknowledged {
  readonly path: Path
  readonly version: number
  readonly value: string
}

/** Somebody who types without end. */
export interface Typist {
  readonly acknowledged: () => readonly Acknowledged[]
  /** Lets what is on its way arrive, and ends. */
  readonly stop: () => Promise<void>
}

interface Typing {
  readonly browser: Browser
  readonly report: string
  readonly number: number
}

/** Everybody has a row of their own, and all write in the same question. */
const SHARED = 'nya_insatser_beskrivning'
const COLUMNS = ['benamning', 'syfte', 'malgrupp', 'resultat']

/** Types as the page does: what got no answer is sent again unchanged, and what somebody else wrote meanwhile is built upon. */
export function typing({ browser, report, number }: Typing): Typist {
  const row = `viktigaste_insatser.person${number}`
  const paths = [...COLUMNS.map((column) => `${row}.${column}`), SHARED]
  const based = new Map<Path, number>()
  const acknowledged: Acknowledged[] = []
  const stopped = new AbortController()

  async function untilAnswered(change: { path: Path; value: string; basedOn: number | null }) {
    for (;;) {
      try {
        return await browser.api.reports.save.mutate({ report, changes: [change] })
      } catch (error) {
        // A refusal would be wrong; anything else is a server or a database that is gone for a while.
        if (isRefusal(error)) throw error
        await setTimeout(50)
      }
    }
  }

  async function type(path: Path, value: string): Promise<void> {
    const { saved, conflicts } = await untilAnswered({ path, value, basedOn: based.get(path) ?? null })
    for (const { version } of saved) {
      based.set(path, version)
      acknowledged.push({ path, version, value })
    }
    for (const { version } of conflicts) based.set(path, version)
  }

  async function typeOn(): Promise<void> {
    await type(row, String(number))
    for (let count = 1; !stopped.signal.aborted; count += 1) {
      const path = paths[count % paths.length] ?? SHARED
      await type(path, `person ${number}, nummer ${count}`)
    }
  }

  const ended = typeOn()
  // A fault is told when it is stopped, and not before.
  ended.catch(() => {})
  return {
    acknowledged: () => acknowledged,
    async stop() {
      stopped.abort()
      await ended
    },
  }
}

function isRefusal(error: unknown): boolean {
  if (!(error instanceof TRPCClientError)) return false
  const data = error.data as { readonly refusal?: unknown } | undefined // the server's own form of it, where it answered at all
  return data?.refusal !== undefined && data.refusal !== null
}
