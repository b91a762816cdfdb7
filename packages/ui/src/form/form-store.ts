import type { ItemState, LiveForm, SectionState } from '@aterrapport/domain/form/form.ts'
import type { Problem } from '@aterrapport/domain/form/problem.ts'
import type { Answers, Path, Value } from '@aterrapport/domain/form/value.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'

/** What can be read of a form. Every object is the same until something in it changes, so React can compare by identity. */
export interface FormReader {
  readonly questionnaire: Questionnaire
  read(path: Path): ItemState
  rows(table: string): readonly string[]
  total(table: string, column: string): string | null
  section(key: string): SectionState
  problems(): readonly Problem[]
}

/** The live form outside React: components subscribe to a path, so one keystroke renders one question. */
export interface FormStore extends FormReader {
  /** What the person at this keyboard answers. */
  answer(path: Path, value: Value): void
  /** Answers that came from elsewhere; nobody is told that they were typed here. */
  receive(answers: Answers): void
  /** Tells when the path, or with `path.*` anything under it, or with `*` anything at all has changed. */
  subscribe(topic: string, listener: () => void): () => void
  /** Whether a section tells of what is still missing, not only of what is wrong. */
  isRevealed(section: string): boolean
  reveal(section: string): void
  /** The path somebody types in just now; null when nobody does. */
  readonly editing: Path | null
  edit(path: Path | null): void
}

export interface FormListener {
  readonly onAnswer?: (path: Path, value: Value) => void
  /** The person has left a field. */
  readonly onLeave?: (path: Path) => void
}

/** Wraps a live form for React. */
export function createFormStore(live: LiveForm, { onAnswer, onLeave }: FormListener = {}): FormStore {
  const topics = new Map<string, Set<() => void>>()
  const rows = new Map<string, readonly string[]>()
  const sections = new Map<string, SectionState>()
  const revealed = new Set<string>()
  let problems: readonly Problem[] | null = null
  let editing: Path | null = null

  function tell(topic: string): void {
    for (const listener of topics.get(topic) ?? []) listener()
  }

  function apply(answers: Iterable<readonly [Path, Value]>): void {
    const changed = new Set<string>()
    for (const [path, value] of answers) for (const other of live.answer(path, value)) changed.add(other)
    if (changed.size === 0) return
    problems = null
    const above = new Set<string>()
    for (const path of changed) {
      for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) above.add(`${path.slice(0, dot)}.*`)
      above.add(`${path}.*`)
    }
    for (const path of changed) tell(path)
    for (const topic of above) tell(topic)
    tell('*')
  }

  return {
    questionnaire: live.questionnaire,
    read: (path) => live.read(path),
    total: (table, column) => live.total(table, column),
    rows(table) {
      const now = live.rows(table)
      const before = rows.get(table)
      if (before && before.length === now.length && before.every((row, place) => row === now[place])) return before
      rows.set(table, now)
      return now
    },
    section(key) {
      const now = live.section(key)
      const before = sections.get(key)
      if (before && before.status === now.status && before.answered === now.answered && before.toAnswer === now.toAnswer) return before
      sections.set(key, now)
      return now
    },
    problems: () => (problems ??= live.problems()),
    answer(path, value) {
      apply([[path, value]])
      onAnswer?.(path, value)
    },
    receive: (answers) => apply(Object.entries(answers)),
    subscribe(topic, listener) {
      const listeners = topics.get(topic) ?? new Set()
      topics.set(topic, listeners.add(listener))
      return () => listeners.delete(listener)
    },
    isRevealed: (section) => revealed.has(section),
    reveal(section) {
      if (revealed.has(section)) return
      revealed.add(section)
      tell('revealed')
    },
    get editing() {
      return editing
    },
    edit(path) {
      const left = editing
      editing = path
      if (left !== null && left !== path) onLeave?.(left)
    },
  }
}
