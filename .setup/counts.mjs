import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

const runs = join(root, '.turbo', 'runs')

/** Where the tasks that run tests leave their counts, and how each runner writes them. */
const runners = {
  test: { file: join('.results', 'vitest.json'), read: readVitest },
  'test:browser': { file: join('.results', 'playwright.json'), read: readPlaywright },
}

/** Forgets the counts of earlier runs, so that what is summed is of this one (turbo lays back the counts of what it has cached). */
export function forgetCounts(workspaces) {
  rmSync(runs, { recursive: true, force: true })
  for (const folder of workspaces) rmSync(join(root, folder, '.results'), { recursive: true, force: true })
}

/**
 * The sum over all runs of turbo since `forgetCounts`. A task that failed without a failing test of its own (a lint, a type, a file of
 * tests that could not be loaded) counts as one failed, and so does a task of tests that told no counts.
 */
export function sumCounts() {
  // The builds are tried in both runs, and count once.
  const tasks = new Map(readRuns().flatMap((run) => run.tasks.filter((task) => task.execution).map((task) => [task.taskId, task])))
  const parts = [...tasks.values()].map((task) => ({ task, counts: countsOf(task) }))
  return {
    passed: sum(parts, 'passed'),
    failed: sum(parts, 'failed'),
    skipped: sum(parts, 'skipped'),
    failedTasks: parts.filter(({ counts }) => counts.failed > 0).map(({ task }) => task.taskId),
  }
}

function readRuns() {
  if (!existsSync(runs)) return []
  return readdirSync(runs).map((name) => JSON.parse(readFileSync(join(runs, name), 'utf8')))
}

function countsOf({ task, directory, execution }) {
  const runner = runners[task]
  const file = runner && join(root, directory, runner.file)
  const counts = file && existsSync(file) ? runner.read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 }
  const broken = execution.exitCode !== 0 || (runner && counts.passed + counts.failed === 0)
  return broken && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

function readVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
}

function readPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

function sum(parts, key) {
  return parts.reduce((total, { counts }) => total + counts[key], 0)
}
