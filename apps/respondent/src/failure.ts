import { TRPCClientError } from '@trpc/client'

import type { AppRouter } from '@aterrapport/server/api'

type FailureData = NonNullable<TRPCClientError<AppRouter>['data']>

/** Every no that the server says, as data. */
export type Refusal = NonNullable<FailureData['refusal']>

/** The reason the server said no; null when the failure is of another sort. */
export function refusalOf(error: unknown): Refusal | null {
  return isApiError(error) ? (error.data?.refusal ?? null) : null
}

/** The number an unexpected error is noted under at the server, to tell its operator. */
export function faultOf(error: unknown): string | null {
  return isApiError(error) ? (error.data?.fault ?? null) : null
}

/** Whether the server answered at all; it did not when the connection was lost. */
export function wasAnswered(error: unknown): boolean {
  return isApiError(error) && error.data !== null && error.data !== undefined
}

function isApiError(error: unknown): error is TRPCClientError<AppRouter> {
  return error instanceof TRPCClientError
}
