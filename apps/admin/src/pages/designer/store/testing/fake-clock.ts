import type { Clock } from '../create-design-store.ts'

export interface FakeClock extends Clock {
  /** Lets time pass, with all that was to happen in it, and with what waits for an answer. */
  pass(milliseconds: number): Promise<void>
}

export function fakeClock(): FakeClock {
  let now = 0
  let tasks: { readonly at: number; readonly task: () => void }[] = []

  return {
    now: () => now,
    later(task, milliseconds) {
      const entry = { at: now + milliseconds, task }
      tasks.push(entry)
      return () => {
        tasks = tasks.filter((one) => one !== entry)
      }
    },
    async pass(milliseconds) {
      const until = now + milliseconds
      for (;;) {
        await answers()
        const [due] = tasks.filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at)
        if (due === undefined) break
        tasks = tasks.filter((one) => one !== due)
        now = due.at
        due.task()
      }
      now = until
      await answers()
    },
  }
}

/** Promises that are already kept are told in turns of the event loop's microtasks. */
async function answers(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
}
