import type { Path } from '@aterrapport/domain/form/value.ts'

import { questionAt } from './troubles.ts'

/** Who gave an answer, and when: the last of a question's parts, rows and cells. */
export interface Authorship {
  readonly author: string
  readonly at: string
}

/** Who last answered each question. Outside React, and told by question. */
export interface Authors {
  readonly of: (question: string) => Authorship | null
  readonly subscribe: (question: string, listener: () => void) => () => void
  receive(answers: Readonly<Record<Path, Authorship>>): void
}

export function createAuthors(answers: Readonly<Record<Path, Authorship>>): Authors {
  const last = new Map<string, Authorship>()
  const topics = new Map<string, Set<() => void>>()

  function receive(given: Readonly<Record<Path, Authorship>>): void {
    const changed = new Set<string>()
    for (const [path, { author, at }] of Object.entries(given)) {
      const question = questionAt(path)
      const known = last.get(question)
      if (known && (at < known.at || (at === known.at && author === known.author))) continue
      last.set(question, { author, at })
      changed.add(question)
    }
    for (const question of changed) for (const listener of topics.get(question) ?? []) listener()
  }

  receive(answers)
  return {
    of: (question) => last.get(question) ?? null,
    subscribe(question, listener) {
      const listeners = topics.get(question) ?? new Set()
      topics.set(question, listeners.add(listener))
      return () => listeners.delete(listener)
    },
    receive,
  }
}
