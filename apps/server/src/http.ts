import { getConnInfo } from '@hono/node-server/conninfo'
import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { Context as HonoContext } from 'hono'
import { type Context, requestContext, type ServerContext } from './context.ts'
import { RefusalError } from './refusal.ts'
import { cookieJar } from './session/cookies.ts'
import { readSession } from './session/sessions.ts'
import { faultOf } from './trpc.ts'

/** What a route under `/api` finds in Hono's context: `c.get('context')`. */
export interface ApiEnvironment {
  Variables: { context: Context }
}

/** Reads who is asking from a request. */
export async function contextOf(server: ServerContext, c: HonoContext): Promise<Context> {
  const cookies = cookieJar(c.req.header('Cookie'), { secure: server.config.publicUrl.startsWith('https:') })
  const session = await readSession(server.db, cookies, server.clock())
  return requestContext(server, { session, cookies, address: addressOf(server, c) })
}

function addressOf({ config }: ServerContext, c: HonoContext): string | null {
  const forwarded = config.trustProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined
  return forwarded ?? getConnInfo(c).remote.address ?? null
}

/** The answer to a route that threw: a refusal as data, as the procedures answer; a bug by the number it is noted under. */
export function answerTo(error: unknown, { log }: ServerContext, c: HonoContext): Response {
  const known = error instanceof TRPCError ? error : new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error })
  const fault = faultOf(known)
  if (fault !== null) log(`fault ${fault} in ${c.req.method} ${c.req.path}: ${stackOf(known.cause ?? known)}`)
  const refusal = known instanceof RefusalError ? known.refusal : null
  return Response.json({ refusal, fault }, { status: getHTTPStatusCodeFromError(known), headers: { 'Cache-Control': 'no-store' } })
}

export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
