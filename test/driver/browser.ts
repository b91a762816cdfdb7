import type { AppRouter } from '@aterrapport/server/api.ts'
import { createTRPCClient, httpLink, type TRPCClient } from '@trpc/client'

/** How a request reaches the server under test: over the network, or straight into the process. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>

/** A browser without a screen: it keeps its cookies, says where its calls come from, and calls what the pages call. */
export interface Browser {
  readonly api: TRPCClient<AppRouter>
  readonly fetch: Fetch
  readonly setCookie: (name: string, value: string) => void
}

export function openBrowser(origin: string, send: Fetch): Browser {
  const cookies = new Map<string, string>()
  const sendAsBrowser: Fetch = async (url, init = {}) => {
    const headers = new Headers(init.headers)
    headers.set('Origin', origin)
    headers.set('X-Forwarded-For', '192.0.2.1')
    headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await send(new URL(url, origin).href, { ...init, headers })
    for (const cookie of response.headers.getSetCookie()) keep(cookies, cookie)
    return response
  }
  const link = httpLink({
    url: `${origin}/api/trpc`,
    // The link calls with an address of its own making, a string; its name for the options is narrower than the platform's.
    fetch: (url, init) => sendAsBrowser(String(url), init as RequestInit),
  })
  return {
    api: createTRPCClient<AppRouter>({ links: [link] }),
    fetch: sendAsBrowser,
    setCookie: (name, value) => void cookies.set(name, value),
  }
}

function keep(cookies: Map<string, string>, header: string): void {
  const [pair = '', ...attributes] = header.split(';')
  const [name = '', ...value] = pair.split('=')
  if (attributes.some((attribute) => /^\s*max-age=0/i.test(attribute))) cookies.delete(name)
  else cookies.set(name, value.join('='))
}
