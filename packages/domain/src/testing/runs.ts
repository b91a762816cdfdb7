import process from 'node:process'

/** How many random cases a property is tried on: so many, times `PROPERTY_RUNS` where somebody has the time. */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: Math.round(usual * Number(process.env['PROPERTY_RUNS'] ?? '1')) }
}
