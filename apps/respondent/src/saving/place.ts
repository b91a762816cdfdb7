import type { Path } from '@aterrapport/domain/form/value.ts'

interface Here {
  readonly section: string | null
  readonly path: Path | null
}

/** Where in the report somebody is. The others are told a moment after the last move: one who tabs through a page is nowhere on the way. */
export interface Place {
  readonly here: () => Here
  readonly moveTo: (to: Partial<Here>) => void
  /** Calls when somebody has come to rest; returns what ends it. */
  readonly onRest: (task: () => void) => () => void
}

const REST = 1000

export function createPlace(later: (task: () => void, milliseconds: number) => () => void): Place {
  const tasks = new Set<() => void>()
  let here: Here = { section: null, path: null }
  let callOff: () => void = () => {}

  return {
    here: () => here,
    moveTo(to) {
      const next = { ...here, ...to }
      if (next.section === here.section && next.path === here.path) return
      here = next
      callOff()
      callOff = later(() => {
        for (const task of tasks) task()
      }, REST)
    },
    onRest(task) {
      tasks.add(task)
      return () => {
        tasks.delete(task)
        callOff()
      }
    },
  }
}
