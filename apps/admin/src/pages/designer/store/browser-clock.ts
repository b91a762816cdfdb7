import type { Clock } from './create-design-store.ts'

/** The time of the machine that one sits at. */
export const browserClock: Clock = {
  now: () => Date.now(),
  later(task, milliseconds) {
    const timer = setTimeout(task, milliseconds)
    return () => clearTimeout(timer)
  },
}
