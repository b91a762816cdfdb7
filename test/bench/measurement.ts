/** One figure beside another of the same run, and the most that ours may be. */
export interface Measurement {
  readonly name: string
  readonly ours: number
  readonly peer: number
  readonly limit: number
  readonly unit: 'µs'
  /** How often the peer was measured. */
  readonly repetitions: number
}

export function isMet({ ours, limit }: Measurement): boolean {
  return ours <= limit
}

/** What the engine promises (microseconds of ours against those of a peer). */
export const LIMITS = {
  editAgainstSurveyJs: 1 / 1_000,
  editAgainstHand: 10,
  openingAgainstSurveyJs: 1 / 20,
  evaluationAgainstHand: 3,
  /** Independent of the number of untouched questions: fifty times as many cost no more than the machine's caches make of it. */
  growth: 2,
} as const
