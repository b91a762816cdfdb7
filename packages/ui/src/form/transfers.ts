import { useCallback, useSyncExternalStore } from 'react'

import type { Scan } from '@aterrapport/domain/attachment/scan.ts'
import type { Path } from '@aterrapport/domain/form/value.ts'

/** A file on its way to the answer at a path. */
export interface Transfer {
  readonly key: string
  readonly name: string
  readonly bytes: number
  readonly sent: number
  readonly state:
    | { readonly kind: 'sending' }
    /** It goes on by itself when there is contact again. */
    | { readonly kind: 'noContact' }
    | { readonly kind: 'paused' }
    | { readonly kind: 'failed'; readonly message: string }
}

/** Sends files, and keeps what is on its way apart from the pages, so that it goes on while the person turns to another. */
export interface Transfers {
  readonly subscribe: (listener: () => void) => () => void
  /** The same list until something in it changes. */
  at(path: Path): readonly Transfer[]
  /** Sends a file, which then is added to the answer. */
  send(path: Path, file: File): void
  pause(key: string): void
  /** Goes on with what was paused, or tries again what failed. */
  goOn(key: string): void
  cancel(key: string): void
  /** What the scanner says of an attached file; null when that is not known yet. */
  scanOf(id: string): Scan | null
  /** Asks what the scanner says until it has said it; gives what ends the asking. */
  watchScans(): () => void
}

const NONE: readonly Transfer[] = []
const never = () => () => {}

/** What is on its way to the answer at a path. */
export function useTransfers(transfers: Transfers | null, path: Path): readonly Transfer[] {
  return useSyncExternalStore(transfers?.subscribe ?? never, () => transfers?.at(path) ?? NONE)
}

/** What the scanner says of an attached file; null when that is not known. */
export function useScan(transfers: Transfers | null, id: string): Scan | null {
  return useSyncExternalStore(
    transfers?.subscribe ?? never,
    useCallback(() => transfers?.scanOf(id) ?? null, [transfers, id]),
  )
}
