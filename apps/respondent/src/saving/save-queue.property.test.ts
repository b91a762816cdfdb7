import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Path, Value } from '@aterrapport/domain/form/value.ts'

import { type Fate, FakePerson, FakeServer } from './testing/fake-world.ts'

const PATHS = ['a', 'b'] as const

const type = fc.record({ kind: fc.constant('type' as const), who: fc.nat(1), path: fc.constantFrom(...PATHS) })

const step = fc.oneof(
  { arbitrary: type, weight: 3 },
  fc.record({ kind: fc.constant('wait' as const), who: fc.nat(1), milliseconds: fc.constantFrom(100, 500, 5000) }),
  fc.record({
    kind: fc.constant('network' as const),
    who: fc.nat(1),
    fate: fc.constantFrom<Fate>('reaches', 'arrives', 'lostThere', 'lostBack'),
  }),
  fc.record({ kind: fc.constant('hear' as const), who: fc.nat(1) }),
  fc.record({ kind: fc.constant('hearOne' as const), who: fc.nat(1), which: fc.nat(200) }),
  fc.record({ kind: fc.constant('focus' as const), who: fc.nat(1), path: fc.constantFrom(...PATHS, null) }),
  fc.record({
    kind: fc.constant('resolve' as const),
    who: fc.nat(1),
    path: fc.constantFrom(...PATHS),
    keep: fc.constantFrom('mine' as const, 'theirs' as const),
  }),
  fc.record({ kind: fc.constant('reopen' as const), who: fc.nat(1), arrives: fc.boolean() }),
)

type Step = typeof step extends fc.Arbitrary<infer Kind> ? Kind : never

/** People who type, and what became of the last thing each typed at each path. */
class Story {
  readonly server = new FakeServer()
  readonly people = [new FakePerson('Anna', this.server), new FakePerson('Bo', this.server)]
  readonly lastTyped = new Map<string, Value>()
  /** Answers that their author has chosen away. */
  readonly givenUp = new Set<Value>()
  #number = 0

  person(who: number): FakePerson {
    const person = this.people[who]
    if (!person) throw new Error('there are two people')
    return person
  }

  resolve(person: FakePerson, path: Path, keep: 'mine' | 'theirs'): void {
    const conflict = person.queue.state().conflicts.get(path)
    if (conflict && keep === 'theirs') this.givenUp.add(conflict.mine)
    person.queue.resolve(path, keep)
  }

  async take(taken: Step, who: number): Promise<void> {
    const person = this.person(who)
    switch (taken.kind) {
      case 'type': {
        const value = `${person.name} ${this.#number++}`
        this.lastTyped.set(`${person.name} ${taken.path}`, value)
        return person.type(taken.path, value)
      }
      case 'wait':
        return person.wait(taken.milliseconds)
      case 'network':
        return person.network(taken.fate)
      case 'hear':
        return person.hear()
      case 'hearOne':
        return person.hearOne(taken.which)
      case 'focus': {
        const left = person.editing
        person.editing = taken.path
        if (left !== null && left !== taken.path) person.queue.leave(left)
        return
      }
      case 'resolve':
        return this.resolve(person, taken.path, taken.keep)
      case 'reopen':
        return person.reopen(taken.arrives)
    }
  }

  /** Everybody leaves their field, the network works, and every conflict is decided. */
  async end(): Promise<void> {
    for (let round = 0; round < 20; round++) {
      for (const person of this.people) {
        const left = person.editing
        person.editing = null
        if (left !== null) person.queue.leave(left)
        for (const path of PATHS) this.resolve(person, path, person.name === 'Anna' ? 'mine' : 'theirs')
        await person.wait(60_000)
        await person.network('arrives')
        person.hearTheRest()
      }
    }
  }
}

test('whatever the order of typing, losing and finding contact, and closing tabs: nothing typed is lost unseen, and all end up with the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 80, size: 'max' }), async (steps) => {
      const story = new Story()
      for (const person of story.people) await person.open()
      for (const taken of steps) await story.take(taken, taken.who)
      await story.end()

      const server = Object.fromEntries([...story.server.answers].map(([path, { value }]) => [path, value]))
      for (const person of story.people) {
        expect(Object.fromEntries(person.form)).toEqual(server)
        expect(person.store.kept.size).toBe(0)
      }
      const stood = new Set([...story.server.history.values()].flat())
      for (const value of story.lastTyped.values()) expect(stood.has(value) || story.givenUp.has(value)).toBe(true)
    }),
    { numRuns: 600 },
  )
})

test('one person alone never meets a conflict, and what was typed last is what stands', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 80, size: 'max' }), async (steps) => {
      const story = new Story()
      const anna = story.person(0)
      await anna.open()
      for (const taken of steps) {
        await story.take(taken, 0)
        expect(anna.queue.state().conflicts.size).toBe(0)
      }
      await story.end()
      for (const path of PATHS) {
        const typed = story.lastTyped.get(`Anna ${path}`)
        if (typed !== undefined) expect(story.server.answers.get(path)?.value).toBe(typed)
      }
    }),
    { numRuns: 600 },
  )
})
