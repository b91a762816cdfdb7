import { useState } from 'react'

interface Standing<Given> {
  readonly isPending: boolean
  readonly isDone: boolean
  readonly error: unknown
  readonly given: Given | null
}

const IDLE = { isPending: false, isDone: false, error: null, given: null }

interface ActionGiven<Answer, Given> {
  readonly run: (given: Given) => Promise<Answer>
  readonly onDone?: (answer: Answer, given: Given) => void | Promise<void>
}

/** Something a person does that the server carries out: whether it is under way, is done, or failed and why. */
export function useAction<Answer, Given = void>({ run, onDone }: ActionGiven<Answer, Given>) {
  const [standing, setStanding] = useState<Standing<Given>>(IDLE)

  async function carryOut(given: Given): Promise<void> {
    setStanding({ ...IDLE, isPending: true, given })
    try {
      const answer = await run(given)
      await onDone?.(answer, given)
      setStanding({ ...IDLE, isDone: true, given })
    } catch (error) {
      setStanding({ ...IDLE, error, given })
    }
  }

  return { ...standing, act: (given: Given) => void carryOut(given), reset: () => setStanding(IDLE) }
}
