import { isValue } from '@aterrapport/domain/form/accepts.ts'
import { compile } from '@aterrapport/domain/form/compile.ts'
import { open } from '@aterrapport/domain/form/open.ts'
import { plainValue } from '@aterrapport/domain/form/plain-text.ts'
import type { Value } from '@aterrapport/domain/form/value.ts'
import { dayOf, instantOf } from '@aterrapport/domain/time/days.ts'
import { createFormStore, type FormStore } from '@aterrapport/ui/form/form-store.ts'

import { client, type Inputs, type LoadedReport } from '../api.ts'
import { refusalOf, type Refusal } from '../failure.ts'
import { takeReport } from '../report-ahead.ts'
import { type Authors, createAuthors } from './authors.ts'
import { createDeviceStore } from './device-store.ts'
import { type Followed, follow } from './follow.ts'
import { createPlace, type Place } from './place.ts'
import { createPresence, type Presence } from './presence.ts'
import type { Change, Outcome, SaveQueue } from './queue.ts'
import { createSaveQueue } from './save-queue.ts'

/** One report as it is worked with: the live form, the queue that saves it, and the news from others. It lives outside React. */
export interface ReportSession extends Followed {
  readonly report: string
  readonly form: FormStore
  readonly queue: SaveQueue<Refusal>
  readonly presence: Presence
  readonly authors: Authors
  /** Where this person is, as the others see it. */
  readonly place: Place
}

/** A train's tunnel keeps a call waiting for minutes; then it is better sent again. */
const LONGEST_SAVE = 30_000

/** Loads a report in one round trip and begins to follow it. */
export async function openReport(report: string): Promise<ReportSession> {
  const loaded = await takeReport(report)
  const { context, previous, me } = loaded
  const window = crypto.randomUUID()
  const today = dayOf(instantOf(Date.now()))
  const compiled = compile(loaded.questionnaire)
  await breath()
  const live = open(compiled, { context, previous, answers: valuesOf(loaded.answers), today })
  await breath()
  const store = createDeviceStore({ report, person: me.id })
  const authors = createAuthors(loaded.answers)
  const presence = createPresence()
  const place = createPlace(later)
  const form = createFormStore(live, {
    // As the server will keep it, so that what comes back is known as our own.
    onAnswer: (path, value) => queue.change(path, plainValue(value)),
    onLeave: (path) => queue.leave(path),
  })
  const queue: SaveQueue<Refusal> = createSaveQueue<Refusal>({
    send: (changes) => send(report, changes, window),
    store,
    show: (answers) => form.receive(answers),
    editing: () => form.editing,
    onSaved(paths) {
      const at = new Date().toISOString()
      authors.receive(Object.fromEntries(paths.map((path) => [path, { author: me.name, at }])))
    },
    now: () => Date.now(),
    later,
  })
  await queue.open(loaded.answers)
  const followed = follow({ report, loaded, window, queue, presence, authors, place })
  return {
    ...followed,
    report,
    form,
    queue,
    presence,
    authors,
    place,
    close() {
      followed.close()
      queue.flush()
      queue.close()
      store.close()
    },
  }
}

/** Lets the browser answer to a touch between two long pieces of work. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

function later(task: () => void, milliseconds: number): () => void {
  const timer = setTimeout(task, milliseconds)
  return () => clearTimeout(timer)
}

type SaveInput = Inputs['reports']['save']['changes']

async function send(report: string, changes: readonly Change[], window: string): Promise<Outcome<Refusal>> {
  const tooMuch = changes.find(({ value }) => !isValue(value))
  if (tooMuch) return { kind: 'refused', refusal: { kind: 'not-a-value', path: tooMuch.path }, path: tooMuch.path }
  try {
    // A Value is JSON; the input's type only lacks the word "readonly".
    const input = { report, changes: changes as SaveInput, client: window }
    return { kind: 'acknowledged', answer: await client.reports.save.mutate(input, { signal: AbortSignal.timeout(LONGEST_SAVE) }) }
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) return { kind: 'noContact' }
    return { kind: 'refused', refusal, path: 'path' in refusal ? refusal.path : null }
  }
}

function valuesOf(answers: LoadedReport['answers']): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(answers).map(([path, { value }]) => [path, value]))
}
