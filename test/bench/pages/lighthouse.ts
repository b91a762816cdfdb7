import lighthouse from 'lighthouse'

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const
export type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>

interface Judging {
  readonly port: number
  readonly runs: number
  readonly forget: () => Promise<void>
}

/** Lighthouse's scores of a page on its simulated telephone, each the median of some runs, 0–100. The browser listens on `port` and keeps its cookies; `forget` empties its cache before each run. */
export async function scoresOf(address: string, { port, runs, forget }: Judging): Promise<Scores> {
  const all: Scores[] = []
  for (let run = 0; run < runs; run++) {
    await forget()
    const result = await lighthouse(address, { port, onlyCategories: [...CATEGORIES], disableStorageReset: true, logLevel: 'error' })
    if (result === undefined || result.lhr.runtimeError !== undefined)
      throw new Error(`Lighthouse could not judge ${address}: ${result?.lhr.runtimeError?.message}`)
    const score = (category: string) => Math.round((result.lhr.categories[category]?.score ?? 0) * 100)
    all.push({ performance: score('performance'), accessibility: score('accessibility'), 'best-practices': score('best-practices') })
  }
  const median = (of: (typeof CATEGORIES)[number]) =>
    all.map((one) => one[of]).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN
  return { performance: median('performance'), accessibility: median('accessibility'), 'best-practices': median('best-practices') }
}
