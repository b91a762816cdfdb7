import type { Path, Value } from '@aterrapport/domain/form/value.ts'

/** A change that the server has not acknowledged, as it is kept on the device. */
export interface Unacknowledged {
  readonly path: Path
  readonly value: Value
  /** The version of the answer that was on screen when it was changed; null when there was none. */
  readonly basedOn: number | null
  /** What was on its way for this path when it was last heard of: it may have arrived without our knowing. */
  readonly onItsWay: readonly Value[]
}

/** Where changes are kept until they are acknowledged, so that a closed tab loses nothing. */
export interface PendingStore {
  /** Everything that an earlier tab left behind; it is now this tab's. */
  adopt(): Promise<readonly Unacknowledged[]>
  put(change: Unacknowledged): void
  remove(path: Path): void
}
