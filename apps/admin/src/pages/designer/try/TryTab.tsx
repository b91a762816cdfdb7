/** Where a draft is tried. */
export function TryTab() {
  return null
}
