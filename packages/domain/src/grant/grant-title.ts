/** A grant as people tell it from the same grant of another year: by its name, which may bear the year already. */
export function grantTitle({ name, year }: { readonly name: string; readonly year: number }): string {
  return name.includes(String(year)) ? name : `${name} ${year}`
}
