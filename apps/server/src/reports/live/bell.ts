/** Wakes one who waits. Rung while nobody waits, it wakes the next who does. */
export interface Bell {
  readonly ring: () => void
  /** Waits until it rings, and says whether it did: at once if it has since it was last heard. */
  readonly rung: (milliseconds: number) => Promise<boolean>
  /** Lets more of what rings come, and takes it all as heard. */
  readonly quiet: (milliseconds: number) => Promise<void>
}

export function createBell(): Bell {
  let isRung = false
  let wake: () => void = () => {}

  return {
    ring() {
      isRung = true
      wake()
    },
    async rung(milliseconds) {
      if (!isRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
        wake = () => {}
      }
      const was = isRung
      isRung = false
      return was
    },
    async quiet(milliseconds) {
      await new Promise((resolve) => {
        setTimeout(resolve, milliseconds)
      })
      isRung = false
    },
  }
}
