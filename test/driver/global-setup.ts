import { connect } from '@aterrapport/server/database/database.ts'
import { seed } from '@aterrapport/server/demo/seed.ts'
import { setup as startMigrated } from '@aterrapport/server/testing/global-setup.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { TestProject } from 'vitest/node'

/** The day the scenarios' round opens. */
const OPENED = '2026-01-15T08:00:00.000Z' as Instant

/** One PostgreSQL with the demo's 290 municipalities and open round in it, which every scenario clones. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stop = await startMigrated(project)
  const { db, close } = connect(project.getProvidedContext().templateUrl, { role: null, connections: 1 })
  await seed({ db, clock: () => OPENED }, () => {})
  await close()
  return stop
}
