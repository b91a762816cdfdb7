import type { Context as HonoContext, MiddlewareHandler } from 'hono'
import type { Config } from '../config.ts'

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Lets nothing change anything but our own pages: a browser always names the page a post comes from, and no page can make it lie. */
export function sameOriginOnly(config: Config): MiddlewareHandler {
  return async (c, next) => {
    if (READING.has(c.req.method) || isOurs(c, config)) return next()
    return c.json({ refusal: { kind: 'not-allowed' }, fault: null }, 403, { 'Cache-Control': 'no-store' })
  }
}

function isOurs(c: HonoContext, { mode, publicUrl }: Config): boolean {
  const origin = c.req.header('Origin')
  if (origin === undefined || !URL.canParse(origin)) return false
  if (origin === new URL(publicUrl).origin) return true
  // The demo is also reached by the machine's other names, such as 127.0.0.1; what matters is that page and server are the same.
  return mode === 'demo' && new URL(origin).host === c.req.header('Host')
}
