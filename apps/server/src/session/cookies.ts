export type CookieName = 'staff' | 'recipient' | 'sign-in'

/** The cookies of one request, and those its answer will set. */
export interface CookieJar {
  get(name: CookieName): string | null
  set(name: CookieName, value: string, maxAgeSeconds: number): void
  clear(name: CookieName): void
  /** The Set-Cookie headers of the answer. */
  headers(): readonly string[]
}

/** Cookies that scripts cannot read and that other sites' posts do not carry; over https only where the server is reached so. */
export function cookieJar(header: string | null | undefined, { secure }: { secure: boolean }): CookieJar {
  const given = new Map(
    (header ?? '').split(';').map((pair): [string, string] => {
      const [name = '', ...value] = pair.split('=')
      return [name.trim(), value.join('=').trim()]
    }),
  )
  const set = new Map<CookieName, string>()
  const write = (name: CookieName, value: string, maxAge: number) =>
    set.set(name, `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`)
  return {
    get: (name) => emptyToNull(given.get(name)),
    set: (name, value, maxAgeSeconds) => void write(name, value, maxAgeSeconds),
    clear: (name) => void write(name, '', 0),
    headers: () => [...set.values()],
  }
}

function emptyToNull(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value
}
