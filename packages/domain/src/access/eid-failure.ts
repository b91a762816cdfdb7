export const EID_FAILURES = [
  'away',
  'unknown',
  'expired',
  'cancelled',
  'failed',
  'too-low',
  'not-fresh',
  'another-person',
  'not-the-invited',
] as const

/**
 * Why an e-identification came to nothing: the provider did not answer; nothing had begun in this browser, or it was used up; it took
 * too long; the person broke it off; the provider's answer was not as it was begun; or it says too little, or somebody else.
 */
export type EidFailure = (typeof EID_FAILURES)[number]
