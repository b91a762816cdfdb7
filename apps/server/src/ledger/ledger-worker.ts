import { parentPort, workerData } from 'node:worker_threads'
import { doTask, type LedgerTask } from './task.ts'

// Only `read-beside.ts` starts this thread, with one task.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window's
parentPort?.postMessage(await doTask(workerData as LedgerTask))
