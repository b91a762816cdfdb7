import type { Refusal } from '@aterrapport/server/refusal.ts'
import { TRPCClientError } from '@trpc/client'

/** The refusal that a call ends in, as it came over the wire; that it ends in anything else fails the test. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error === null) throw new Error('The call was not refused')
  // What the server's error formatter puts there.
  const refusal = error instanceof TRPCClientError ? (error.data as { refusal: Refusal | null } | null)?.refusal : null
  if (refusal === null || refusal === undefined) throw new Error('The call failed, but was not refused', { cause: error })
  return refusal
}

/** The refusals of calls that were all made at once. */
export function refusalsOf(calls: readonly Promise<unknown>[]): Promise<readonly Refusal[]> {
  return Promise.all(calls.map(refusalOf))
}
