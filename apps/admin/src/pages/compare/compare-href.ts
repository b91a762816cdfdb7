/** Stands before the identifier of a draft where a version's could stand. */
export const DRAFT = 'utkast-'

/** The address where two are compared, each a version or, with `DRAFT` before it, a draft. */
export function compareHref(earlier: string, later: string): string {
  return `/formular/jamfor/${earlier}/${later}`
}
