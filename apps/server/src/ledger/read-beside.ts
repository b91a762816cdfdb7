import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Result } from '@aterrapport/domain/result.ts'
import { refuse } from '@aterrapport/domain/result.ts'
import { MOST_LEDGER_BYTES } from './receive.ts'
import type { LedgerRefusal } from './shapes.ts'
import type { LedgerTask, LedgerTasks } from './task.ts'

/** So many files are read at a time; the others wait. */
const MOST_AT_ONCE = 2
const MOST_MEMORY_MB = 1024
const LONGEST_MS = 60_000

let running = 0
const waiting: (() => void)[] = []

type Answer<Name extends keyof LedgerTasks> = Result<LedgerTasks[Name]['answer'], LedgerRefusal>

/** Does a task in a thread of its own, with bounds of memory and time: what somebody sends must not stop the server. */
export async function readBeside<Name extends keyof LedgerTasks>(task: Extract<LedgerTask, { task: Name }>): Promise<Answer<Name>> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => void waiting.push(resolve))
  running += 1
  try {
    return await inThread(task)
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

function inThread<Name extends keyof LedgerTasks>(task: Extract<LedgerTask, { task: Name }>): Promise<Answer<Name>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script(), {
      workerData: task,
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    })
    const settle = (outcome: () => void) => {
      clearTimeout(timer)
      outcome()
      void worker.terminate()
    }
    const timer = setTimeout(() => settle(() => resolve(refuse({ kind: 'ledger-too-large', most: MOST_LEDGER_BYTES }))), LONGEST_MS)
    // The thread answers with what the task of that name gives.
    worker.on('message', (answer: Answer<Name>) => settle(() => resolve(answer)))
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const isTooMuch = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      settle(() => (isTooMuch ? resolve(refuse({ kind: 'ledger-too-large', most: MOST_LEDGER_BYTES })) : reject(error)))
    })
    worker.on('exit', () => settle(() => reject(new Error('The thread that reads ledgers ended without an answer'))))
  })
}

/** The built server has the thread as a file beside its own; in development it runs from the source, which Node reads as it is. */
function script(): URL {
  const built = new URL('./ledger-worker.js', import.meta.url)
  return existsSync(fileURLToPath(built)) ? built : new URL('./ledger-worker.ts', import.meta.url)
}
