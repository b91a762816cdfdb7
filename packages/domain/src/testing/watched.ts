import { Script, createContext } from 'node:vm'

/** Far more than any of it takes on a machine with much else to do: what is not ready by then never will be. */
const CEILING = 60_000
const CALL = new Script('work()')

/** Does some work that must come to an end, and stops it when it does not; `at` says what it was about by then. */
export function watched<Result>(work: () => Result, at: () => string): Result {
  const done: { result: Result | null } = { result: null }
  const context = createContext({
    work: () => {
      done.result = work()
    },
  })
  try {
    CALL.runInContext(context, { timeout: CEILING })
  } catch (cause) {
    throw new Error(`Failed at ${at()}`, { cause })
  }
  return done.result as Result // the work has come to its end
}
