import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { readSite } from '@aterrapport/server/web/static-files.ts'
import { build } from 'vite'

export interface PeerPages {
  readonly url: string
  readonly stop: () => void
}

/** Builds the pages of SurveyJS and of the form by hand, and serves them as the product serves its own: compressed, from memory. */
export async function servePeers(): Promise<PeerPages> {
  await build({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)), logLevel: 'error' })
  const site = readSite(fileURLToPath(new URL('../../.results/bench-pages', import.meta.url)))
  const server = serve({
    port: 0,
    fetch: async (request) => (await site.answer(new URL(request.url).pathname.slice(1), request)) ?? new Response(null, { status: 404 }),
  })
  if (!server.listening) await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on a port
  return { url: `http://localhost:${port}`, stop: () => server.close() }
}
