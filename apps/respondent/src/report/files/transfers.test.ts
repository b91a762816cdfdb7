import type { FileValue, Path, Value } from '@aterrapport/domain/form/value.ts'
import { chooseLanguage } from '@aterrapport/ui/preferences/language.ts'
import { beforeEach, expect, test } from 'vitest'

import type { sendFile } from './send-file.ts'
import { addedTo, createTransfers } from './transfers.ts'

const PATH = 'underlag'
const FILE = new File(['innehåll'], 'huvudbok.pdf')
const ATTACHED: FileValue = { id: 'f1', name: 'huvudbok.pdf', type: 'application/pdf', bytes: 9, sha256: 'x' }

/** Each file that is being sent, to be ended as the test says. */
interface Sending {
  readonly given: Parameters<typeof sendFile>[1]
  readonly arrive: (file: FileValue) => void
  readonly fail: (error: unknown) => void
}

let sendings: Sending[]
let answer: Value

beforeEach(() => {
  chooseLanguage('sv')
  sendings = []
  answer = null
})

function opened() {
  const form = {
    read: () => ({ relevance: 'relevant', value: answer, required: false, problems: [], limits: {} }) as const,
    answer(_path: Path, value: Value) {
      answer = value
    },
  }
  const send: typeof sendFile = (_file, given) =>
    new Promise((arrive, fail) => {
      sendings.push({ given, arrive, fail })
    })
  return createTransfers({ report: 'r', purpose: 'answer', onArrived: addedTo(form), send })
}

/** Lets what has arrived or failed be heard. */
async function settled(): Promise<void> {
  for (const _ of [1, 2, 3]) await Promise.resolve()
}

test('a file that has arrived is added to the answer, once', async () => {
  const transfers = opened()
  for (const _ of [1, 2]) transfers.send(PATH, FILE)
  for (const { arrive } of sendings) arrive(ATTACHED)
  await settled()
  expect(answer).toEqual([ATTACHED])
  expect(transfers.at(PATH)).toEqual([])
})

test('what is on its way tells how far it has come, and when contact is lost and back', () => {
  const transfers = opened()
  transfers.send(PATH, FILE)
  sendings[0]?.given.onSent(4)
  expect(transfers.at(PATH)).toMatchObject([{ name: 'huvudbok.pdf', sent: 4, state: { kind: 'sending' } }])
  sendings[0]?.given.onLost()
  expect(transfers.at(PATH)).toMatchObject([{ sent: 4, state: { kind: 'noContact' } }])
  sendings[0]?.given.onSent(5)
  expect(transfers.at(PATH)).toMatchObject([{ sent: 5, state: { kind: 'sending' } }])
})

test('a paused file stays paused, whatever is heard of what it had begun, and goes on when asked', async () => {
  const transfers = opened()
  transfers.send(PATH, FILE)
  const key = transfers.at(PATH)[0]?.key ?? ''
  transfers.pause(key)
  sendings[0]?.given.onSent(4)
  sendings[0]?.arrive(ATTACHED)
  await settled()
  expect(transfers.at(PATH)).toMatchObject([{ state: { kind: 'paused' } }])
  expect(answer).toBe(null)
  transfers.goOn(key)
  sendings[1]?.arrive(ATTACHED)
  await settled()
  expect(answer).toEqual([ATTACHED])
})

test('a file that could not be read here says so, and can be tried again', async () => {
  const transfers = opened()
  transfers.send(PATH, FILE)
  sendings[0]?.fail(new DOMException('gone', 'NotReadableError'))
  await settled()
  const [transfer] = transfers.at(PATH)
  expect(transfer?.state).toEqual({ kind: 'failed', message: 'huvudbok.pdf kunde inte skickas.' })
  transfers.goOn(transfer?.key ?? '')
  expect(sendings).toHaveLength(2)
})

test('a cancelled file is gone, also when it arrives after all', async () => {
  const transfers = opened()
  transfers.send(PATH, FILE)
  transfers.cancel(transfers.at(PATH)[0]?.key ?? '')
  sendings[0]?.arrive(ATTACHED)
  await settled()
  expect(transfers.at(PATH)).toEqual([])
  expect(answer).toBe(null)
})
