import { TRPCClientError } from '@trpc/client'
import type { AppRouter } from '@aterrapport/server/api'

type ApiError = TRPCClientError<AppRouter>

export type Refusal = NonNullable<NonNullable<ApiError['data']>['refusal']>

/** The reason a procedure said no, as data; null when the failure is of another sort. */
export function refusalOf(error: unknown): Refusal | null {
  return isApiError(error) ? (error.data?.refusal ?? null) : null
}

/** The HTTP status of a failed call; null when there was none. */
export function statusOf(error: unknown): number | null {
  return isApiError(error) ? (error.data?.httpStatus ?? null) : null
}

/** Whether a call never reached the server, or its answer never came back. */
export function isUnreachable(error: unknown): boolean {
  return isApiError(error) && statusOf(error) === null
}

/** Whether nobody is signed in any more. */
export function isSignedOut(error: unknown): boolean {
  return statusOf(error) === 401
}

function isApiError(error: unknown): error is ApiError {
  return error instanceof TRPCClientError
}
