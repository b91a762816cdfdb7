import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../form/compile.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { readDraft } from '../questionnaire/read.ts'
import { randomEdit } from '../testing/random-design-edit.ts'
import { randomQuestionnaire } from '../testing/random-questionnaire.ts'
import { runs } from '../testing/runs.ts'
import { applyEdit } from './edit.ts'
import { readEdit } from './read-edit.ts'
import { rebase } from './rebase.ts'
import { soundPart } from './sound-part.ts'

const NAMES = ['key', 'kind', 'questions', 'columns', 'checks', '__proto__', 'constructor', 'toString', 'length', 'edits', 'together']

/** Something where something else belongs. */
const odd = () =>
  fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown[]>(null, -1, 1e308, '', 'a'.repeat(200), '__proto__', 'q0', [], {}, [[]], { kind: 'together', edits: [] }),
    fc.dictionary(fc.constantFrom(...NAMES), fc.jsonValue(), { maxKeys: 4 }),
  )

interface Hostile {
  readonly asked: Questionnaire
  readonly first: unknown
  readonly second: unknown
}

/** Two edits of a draft, spoilt in a place or two. */
function hostile(): fc.Arbitrary<Hostile> {
  return randomQuestionnaire().chain((asked) =>
    fc.record({
      asked: fc.constant(asked),
      first: spoilt(randomEdit(asked)),
      second: spoilt(randomEdit(asked)),
    }),
  )
}

function spoilt(edit: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const changes = fc.array(fc.tuple(fc.nat(), fc.option(fc.constantFrom(...NAMES)), odd()), { maxLength: 3 })
  return fc.oneof(
    { weight: 8, arbitrary: fc.tuple(edit, changes).map(([given, spoils]) => spoils.reduce(spoil, JSON.parse(JSON.stringify(given)))) },
    { weight: 1, arbitrary: odd() },
  )
}

/** The document with something odd at one of its places, or beside it by another name. */
function spoil(document: unknown, [at, name, value]: readonly [number, string | null, unknown]): unknown {
  const places: [object, string][] = []
  const visit = (one: unknown) => {
    if (typeof one !== 'object' || one === null) return
    for (const [key, child] of Object.entries(one)) {
      places.push([one, key])
      visit(child)
    }
  }
  visit(document)
  const [holder, key] = places[at % Math.max(places.length, 1)] ?? []
  if (holder === undefined || key === undefined) return value
  // An own property also by the names that mean something else to JavaScript, as JSON.parse makes it.
  Object.defineProperty(holder, Array.isArray(holder) ? key : (name ?? key), {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  })
  return document
}

test(
  'whatever comes as an edit is done or refused, leaves a draft that can be read and shown, and is taken back exactly',
  { timeout: 300_000 },
  () => {
    fc.assert(
      fc.property(hostile(), ({ asked, first, second }) => {
        const read = [first, second].flatMap((json) => {
          const edit = readEdit(json)
          return edit.ok ? [edit.value] : []
        })
        let draft = asked
        for (const edit of read) {
          const edited = applyEdit(draft, edit)
          if (!edited.ok) continue
          expect(readDraft(JSON.parse(JSON.stringify(edited.value.draft)))).toMatchObject({ ok: true })
          expect(applyEdit(edited.value.draft, edited.value.inverse)).toMatchObject({ ok: true, value: { draft } })
          compile(soundPart(edited.value.draft))
          draft = edited.value.draft
        }
        const [one, other] = read
        if (one === undefined || other === undefined || !applyEdit(asked, one).ok) return
        rebase({ base: asked, since: [one], edits: [other, one] })
      }),
      runs(120),
    )
  },
)
