import process from 'node:process'

/**
 * How many random cases a property is tried on: so many, times `PROPERTY_RUNS` where somebody has the time. The first that fails is told
 * as it is: to look for a smaller questionnaire that fails as well takes many minutes.
 */
export function runs(usual: number): { readonly numRuns: number; readonly endOnFailure: true } {
  return { numRuns: Math.round(usual * Number(process.env['PROPERTY_RUNS'] ?? '1')), endOnFailure: true }
}
