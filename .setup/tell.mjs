/** Tells one line of what is being done. */
export function tell(line) {
  console.log(`· ${line}`)
}

/** Something that stops the work and that the reader can do something about: `remedy` says what. */
export class Obstacle extends Error {
  constructor(what, remedy) {
    super(what)
    this.remedy = remedy
  }
}

/** Runs `main` and exits with the code it gives; an obstacle is told with its remedy, not as a stack. */
export async function runMain(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error
    console.error(`✗ ${error.message}\n  ${error.remedy}`)
    process.exitCode = 1
  }
}
