import type { Kommun } from '@aterrapport/library/reference/kommuner.ts'

/** Made-up addresses of the municipalities' registries under `.example`, where nothing is ever delivered. The two that would be the same, Habo and Håbo, carry their codes. */
export function registryAddresses(kommuner: readonly Kommun[]): ReadonlyMap<string, string> {
  const slugs = kommuner.map(({ kortnamn }) => slugOf(kortnamn))
  return new Map(
    kommuner.map(({ kommunkod, kortnamn }) => {
      const slug = slugOf(kortnamn)
      const isShared = slugs.indexOf(slug) !== slugs.lastIndexOf(slug)
      return [kommunkod, `registrator@${isShared ? `${slug}-${kommunkod}` : slug}.example`]
    }),
  )
}

/** The name in plain letters: `Upplands Väsby` is `upplands-vasby`. */
function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
}
