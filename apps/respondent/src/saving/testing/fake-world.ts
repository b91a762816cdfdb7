import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import type { Path, Value } from '@aterrapport/domain/form/value.ts'

import type { PendingStore, Unacknowledged } from '../pending-store.ts'
import type { Change, Outcome, SaveQueue, ServerAnswer } from '../queue.ts'
import { createSaveQueue } from '../save-queue.ts'

export interface FakeRefusal {
  readonly kind: string
}

type Answered = Outcome<FakeRefusal>

/** Keeps answers with versions by the server's rules: the same value from a stale base is no conflict, another value is. */
export class FakeServer {
  readonly answers = new Map<Path, ServerAnswer>()
  /** Everything that ever stood at a path. */
  readonly history = new Map<Path, Value[]>()
  /** What is told of each save, in order. */
  readonly events: Readonly<Record<Path, ServerAnswer>>[] = []
  refusal: { readonly refusal: FakeRefusal; readonly path: Path | null } | null = null

  save(author: string, changes: readonly Change[]): Answered {
    const { refusal } = this
    if (refusal && (refusal.path === null || changes.some(({ path }) => path === refusal.path))) return { kind: 'refused', ...refusal }
    const saved: { path: Path; version: number }[] = []
    const conflicts: (ServerAnswer & { path: Path })[] = []
    for (const { path, value, basedOn } of changes) {
      const now = this.answers.get(path)
      if (now && canonicalJson(now.value) === canonicalJson(value)) saved.push({ path, version: now.version })
      else if ((now?.version ?? null) === basedOn) saved.push({ path, version: this.write(author, path, value) })
      else if (now) conflicts.push({ path, ...now })
      else saved.push({ path, version: this.write(author, path, value) })
    }
    return { kind: 'acknowledged', answer: { saved, conflicts } }
  }

  write(author: string, path: Path, value: Value): number {
    const version = (this.answers.get(path)?.version ?? 0) + 1
    const answer = { value, version, author, at: '2026-01-20T09:00:00.000Z' }
    this.answers.set(path, answer)
    this.events.push({ [path]: answer })
    this.history.set(path, [...(this.history.get(path) ?? []), value])
    return version
  }

  all(): Readonly<Record<Path, ServerAnswer>> {
    return Object.fromEntries(this.answers)
  }
}

/** The device's storage, which outlives a closed tab. */
class FakeStore implements PendingStore {
  readonly kept = new Map<Path, Unacknowledged>()

  adopt(): Promise<readonly Unacknowledged[]> {
    return Promise.resolve([...this.kept.values()])
  }

  put(change: Unacknowledged): void {
    this.kept.set(change.path, change)
  }

  remove(path: Path): void {
    this.kept.delete(path)
  }
}

interface Outstanding {
  readonly changes: readonly Change[]
  readonly answer: (outcome: Answered) => void
  /** What the server said, where it has said it and the answer has not come back. */
  said: Answered | null
}

export type Fate = 'reaches' | 'arrives' | 'lostThere' | 'lostBack'

/** One person at one device: a form, a queue, a clock that goes when it is told, and a network that does as it is told. */
export class FakePerson {
  readonly name: string
  readonly server: FakeServer
  readonly store = new FakeStore()
  form = new Map<Path, Value>()
  editing: Path | null = null
  outstanding: Outstanding | null = null
  time = 0
  queue: SaveQueue<FakeRefusal>
  /** How many of the server's events were there when the report was opened, and which have been told since. */
  #openedAt = 0
  readonly #heard = new Set<number>()
  #tasks: { at: number; run: () => void }[] = []

  constructor(name: string, server: FakeServer) {
    this.name = name
    this.server = server
    this.queue = this.#makeQueue()
  }

  #makeQueue(): SaveQueue<FakeRefusal> {
    return createSaveQueue<FakeRefusal>({
      send: (changes) => new Promise((answer) => (this.outstanding = { changes, answer, said: null })),
      store: this.store,
      show: (answers) => {
        for (const [path, value] of Object.entries(answers)) this.form.set(path, value)
      },
      editing: () => this.editing,
      now: () => this.time,
      later: (run, milliseconds) => {
        const task = { at: this.time + milliseconds, run }
        this.#tasks.push(task)
        return () => {
          this.#tasks = this.#tasks.filter((other) => other !== task)
        }
      },
    })
  }

  async open(): Promise<void> {
    this.form = new Map([...this.server.answers].map(([path, { value }]) => [path, value]))
    this.#openedAt = this.server.events.length
    this.#heard.clear()
    await this.queue.open(this.server.all())
  }

  type(path: Path, value: Value): void {
    this.form.set(path, value)
    this.queue.change(path, value)
  }

  async wait(milliseconds: number): Promise<void> {
    this.time += milliseconds
    const due = this.#tasks.filter(({ at }) => at <= this.time)
    this.#tasks = this.#tasks.filter(({ at }) => at > this.time)
    for (const { run } of due) run()
    await settled()
  }

  /** What is on its way reaches the server, or arrives there and its answer here, or one of the two is lost. */
  async network(fate: Fate): Promise<void> {
    const { outstanding } = this
    if (outstanding === null) return
    if (fate !== 'lostThere') outstanding.said ??= this.server.save(this.name, outstanding.changes)
    if (fate === 'reaches') return
    this.outstanding = null
    outstanding.answer(fate === 'arrives' && outstanding.said ? outstanding.said : { kind: 'noContact' })
    await settled()
  }

  hear(): void {
    this.queue.receive(this.server.all())
  }

  /** One of the events is told: in whatever order, late, and perhaps not for the first time. */
  hearOne(which: number): void {
    const { events } = this.server
    const number = this.#openedAt + (which % Math.max(1, events.length - this.#openedAt))
    const event = events[number]
    if (event === undefined) return
    this.#heard.add(number)
    this.queue.receive(event)
  }

  /** Every event that was not told yet is, the newest first. */
  hearTheRest(): void {
    for (let number = this.server.events.length - 1; number >= this.#openedAt; number--) {
      if (!this.#heard.has(number)) this.hearOne(number - this.#openedAt)
    }
  }

  /** The tab is closed, with whatever was on its way arriving or not, and opened again. */
  async reopen(arrives: boolean): Promise<void> {
    const { outstanding } = this
    this.queue.close()
    this.outstanding = null
    this.editing = null
    this.#tasks = []
    if (outstanding && arrives && outstanding.said === null) this.server.save(this.name, outstanding.changes)
    this.queue = this.#makeQueue()
    await this.open()
  }
}

/** Lets everything that has been answered run on. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}
