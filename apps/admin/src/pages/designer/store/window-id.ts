const NAME = 'aterrapport.fönster'

/** What this window is called among those that a draft is open in: the same after a reload, so that nobody meets a shadow of their own. */
export function windowId(): string {
  try {
    const known = sessionStorage.getItem(NAME)
    if (known !== null) return known
    const id = crypto.randomUUID()
    sessionStorage.setItem(NAME, id)
    return id
  } catch {
    return crypto.randomUUID() // a browser that keeps nothing
  }
}
