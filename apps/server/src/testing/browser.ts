/** A browser without a screen: keeps its cookies, follows redirects one by one, and says where its posts come from. */
export interface TestBrowser {
  get(url: string): Promise<Page>
  post(url: string, form: Readonly<Record<string, string>>): Promise<Page>
  /** Posts JSON, as the applications call the API. */
  send(url: string, input: unknown): Promise<Page>
  /** Posts a form and follows where it leads until that is a path, which is given instead of gone to. */
  redirected(url: string, form: Readonly<Record<string, string>>, path: string): Promise<string>
  readonly cookies: ReadonlyMap<string, string>
}

export interface Page {
  readonly url: string
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

export function openBrowser(): TestBrowser {
  const cookies = new Map<string, string>()

  const request = async (url: string, init: RequestInit, until?: string): Promise<Page> => {
    const headers = new Headers(init.headers)
    headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const cookie of response.headers.getSetCookie()) keep(cookies, cookie)
    const location = response.headers.get('Location')
    if (response.status >= 300 && response.status < 400 && location !== null) {
      const next = new URL(location, url)
      if (next.pathname !== until) return request(next.href, { method: 'GET' }, until)
      return { url: next.href, status: response.status, headers: response.headers, text: '' }
    }
    return { url, status: response.status, headers: response.headers, text: await response.text() }
  }

  return {
    cookies,
    get: (url) => request(url, { method: 'GET' }),
    send: (url, input) =>
      request(url, {
        method: 'POST',
        body: JSON.stringify(input),
        headers: { Origin: new URL(url).origin, 'Content-Type': 'application/json' },
      }),
    post: (url, form) => request(url, posting(url, form)),
    redirected: async (url, form, path) => (await request(url, posting(url, form), path)).url,
  }
}

function posting(url: string, form: Readonly<Record<string, string>>): RequestInit {
  return { method: 'POST', body: new URLSearchParams(form), headers: { Origin: new URL(url).origin } }
}

function keep(cookies: Map<string, string>, header: string): void {
  const [pair = '', ...attributes] = header.split(';')
  const [name = '', ...value] = pair.split('=')
  const isGone = attributes.some((attribute) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(attribute))
  if (isGone) cookies.delete(name)
  else cookies.set(name, value.join('='))
}
