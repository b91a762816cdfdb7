import { type Refusal, RefusalError } from '../refusal.ts'

/** The refusal that a call ends in; that it ends in anything else fails the test. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal
    throw error
  }
  throw new Error('The call was not refused')
}
