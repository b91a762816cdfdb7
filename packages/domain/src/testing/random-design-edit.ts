import fc from 'fast-check'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { formula, section, text } from './build.ts'
import type { DesignEdit } from '../design/design-edit.ts'
import { applyEdit } from '../design/edit.ts'
import { everyPart } from '../design/every-part.ts'
import { listOfPart, partAt, partsIn } from '../design/part.ts'

/** What a designer might do to a draft, mostly possible, at every sort of part. */
export function randomEdit(draft: Questionnaire): fc.Arbitrary<DesignEdit> {
  return fc.gen().map((gen) => possibleEdit(draft, gen))
}

/** What two designers might do to one draft. One generator makes both, since two of them would make the same. */
export function twoRandomEdits(draft: Questionnaire): fc.Arbitrary<readonly [DesignEdit, DesignEdit]> {
  return fc.gen().map((gen) => [possibleEdit(draft, gen), possibleEdit(draft, gen)] as const)
}

/** One of what `randomEdit` makes, by a generator that makes more than one thing. */
export function possibleEdit(draft: Questionnaire, gen: fc.GeneratorValue): DesignEdit {
  const tries = Array.from({ length: 4 }, () => editOf(draft, gen))
  return tries.find((edit) => applyEdit(draft, edit).ok) ?? editOf(draft, gen)
}

const KEYS = ['nytt', 'nytt2', 'q0', 'q1', 'q3', 'c0', 'c1', 'a', 'b', 'r1', 's1', 'och']

function editOf(draft: Questionnaire, gen: fc.GeneratorValue): DesignEdit {
  const one = <Item>(items: readonly Item[]): Item => gen(fc.constantFrom<Item[]>, ...items)
  const parts = everyPart(draft)
  if (parts.length === 0) return { kind: 'add', into: { kind: 'sections' }, part: section('s0', []), before: null }
  const part = one(parts)
  const into = listOfPart(draft, part) ?? { kind: 'sections' as const }
  const before = one([null, null, ...(partsIn(draft, into) ?? []).map(({ key }) => key)])
  const evenSo = one([{}, { evenSo: true as const }])
  const key = one(KEYS)
  switch (gen(fc.integer, { min: 0, max: 6 })) {
    case 0:
      return { kind: 'add', into, part: { ...partAt(draft, part), key }, before }
    case 1:
      return { kind: 'remove', part, ...evenSo }
    case 2: {
      const home = part.kind === 'question' ? one([null, 's0', 's1']) : null
      const target = home === null ? into : { kind: 'questions' as const, section: home }
      const keys = (partsIn(draft, target) ?? []).map((sibling) => sibling.key)
      return { kind: 'move', part, section: home, before: one([null, ...keys]) }
    }
    case 3:
      return { kind: 'rename', part, to: key }
    case 4: {
      const property = one(['label', 'help', 'title', 'relevance', 'required', 'rows', 'most', 'totals', 'kind', 'role', 'assert', 'other'])
      const value = one([
        null,
        true,
        text('Annat'),
        formula('BESVARAD(q1)'),
        { added: { name: text('rad') } },
        ['c0'],
        'perspective.gender',
      ])
      return { kind: 'change', of: one([part, { kind: 'questionnaire' as const }]), property, value, ...evenSo }
    }
    case 5:
      return { kind: 'replace', part, by: { ...one([partAt(draft, part), { kind: 'text', label: text('') }]), key: part.key }, ...evenSo }
    default:
      return { kind: 'together', edits: [editOf(draft, gen), editOf(draft, gen)] }
  }
}
