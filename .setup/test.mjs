// `npm test`: sets up what is missing, runs every check through turborepo, and ends with one line of counts.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { forgetCounts, sumCounts } from './counts.mjs'
import { ensureDocumentCheckers } from './document-checkers.mjs'
import { projectEnvironment, root, run } from './run.mjs'
import { setUp } from './set-up.mjs'
import { runMain, tell } from './tell.mjs'

const checks = ['format:check', 'lint', 'boundaries', 'unused', 'manifests', 'types', 'test', 'build']

await runMain(async () => {
  await setUp()
  const chromium = await ensureChromium()
  await ensureDocumentCheckers()
  forgetCounts(['test', ...foldersIn('apps'), ...foldersIn('packages')])
  tell(`running ${checks.join(', ')}`)
  const checked = await turbo(checks)
  tell('running the browser journeys against the built product')
  const browsed = await turbo(['test:browser'], { CHROMIUM_PATH: chromium })
  return conclude(Math.max(checked, browsed))
})

function turbo(tasks, environment = {}) {
  const env = { ...projectEnvironment, ...environment }
  const options = ['--continue=dependencies-successful', '--summarize', '--concurrency=2', '--log-order=grouped']
  return run('turbo', ['run', ...tasks, ...options], { env })
}

/** Tells what failed and, last, the line of counts; the exit code is that of the run, never 0 when something failed. */
function conclude(code) {
  const { passed, failed, skipped, failedTasks } = sumCounts()
  if (failedTasks.length > 0) console.error(`✗ failed: ${failedTasks.join(', ')}`)
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  return code === 0 && failed > 0 ? 1 : code
}

function foldersIn(folder) {
  return readdirSync(join(root, folder)).map((name) => join(folder, name))
}
