import { Logger, run, runOnce, type RunnerOptions, type TaskList } from 'graphile-worker'
import type { Log } from '../log.ts'
import type { Attempt, JobContext } from './context.ts'
import { HANDLERS } from './handlers.ts'
import type { JobName, JobPayloads } from './job.ts'

export interface Worker {
  /** Lets the jobs that run finish, and takes no more. */
  stop(): Promise<void>
}

interface WorkerOptions {
  readonly databaseUrl: string
  readonly context: JobContext
  readonly log: Log
  readonly concurrency?: number
}

/** Starts taking jobs from the queue. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const runner = await run(runnerOptions(options))
  return { stop: () => runner.stop() }
}

/** Runs what is in the queue now, and returns when it is empty. */
export async function runJobs(options: WorkerOptions): Promise<void> {
  await runOnce(runnerOptions(options))
}

function runnerOptions({ databaseUrl, context, log, concurrency = 4 }: WorkerOptions): RunnerOptions {
  return {
    connectionString: databaseUrl,
    concurrency,
    // The server stops the worker itself, in its place among the rest.
    noHandleSignals: true,
    taskList: tasks(context),
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') log(message)
    }),
  }
}

function tasks(context: JobContext): TaskList {
  return Object.fromEntries(
    Object.keys(HANDLERS).map((name) => [
      name,
      async (payload, { job }) => {
        // Only `enqueue` queues jobs, and it takes none whose payload does not go with its name.
        const handler = HANDLERS[name as JobName] as (context: JobContext, payload: JobPayloads[JobName], attempt: Attempt) => Promise<void>
        await handler(context, payload as JobPayloads[JobName], { isLast: job.attempts >= job.max_attempts })
      },
    ]),
  )
}
