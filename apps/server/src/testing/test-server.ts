import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { startServer, type Server } from '../server.ts'
import { TEST_CONFIG } from './test-app.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

export interface TestServer {
  readonly server: Server
  readonly url: string
  readonly port: number
  readonly database: TestDatabase
  readonly log: readonly string[]
  stop(): Promise<void>
}

/** The whole server with its network and the demo's parts, on a database and a port of its own. */
export async function startTestServer(changed: Partial<Config> = {}): Promise<TestServer> {
  const database = await createTestDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'aterrapport-server-'))
  const port = changed.port ?? (await freePort())
  const url = `http://localhost:${port}`
  const log: string[] = []
  const config: Config = { ...TEST_CONFIG, port, publicUrl: url, databaseUrl: database.url, dataDir, ...changed }
  const clear = async () => {
    await database.close()
    rmSync(dataDir, { recursive: true })
  }
  const server = await startServer({ config, log: (line) => void log.push(line), tell: () => {} }).catch(async (error: unknown) => {
    await clear()
    throw error
  })
  return {
    server,
    url,
    port,
    database,
    log,
    async stop() {
      await server.stop()
      await clear()
    },
  }
}

/** A port that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  // A listening TCP server has an address of this shape.
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
