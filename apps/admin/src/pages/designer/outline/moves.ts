import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Dropped } from '@aterrapport/ui/layout/tree-drop.ts'
import { partOf } from '../store/place-key.ts'

type Move = Extract<DesignEdit, { readonly kind: 'move' }>

/** The edit that moves an item one step. The first question of a section goes up into the section before, and the last down into the next; null at the ends. */
export function step({ sections }: Questionnaire, key: string, way: 'up' | 'down'): Move | null {
  const part = partOf(key)
  if (part === null) return null
  if (part.kind === 'section') {
    const before = placeAfterStep(sections, part.key, way)
    return before === undefined ? null : { kind: 'move', part, section: null, before }
  }
  const home = sections.findIndex(({ questions }) => questions.some((one) => one.key === part.key))
  const before = placeAfterStep(sections[home]?.questions ?? [], part.key, way)
  if (before !== undefined) return { kind: 'move', part, section: null, before }
  const into = sections[way === 'up' ? home - 1 : home + 1]
  if (home === -1 || into === undefined) return null
  return { kind: 'move', part, section: into.key, before: way === 'up' ? null : (into.questions[0]?.key ?? null) }
}

/** What a part comes to stand before when it moves one step in its list; null is last, and undefined where it cannot. */
function placeAfterStep(parts: readonly { readonly key: string }[], key: string, way: 'up' | 'down'): string | null | undefined {
  const at = parts.findIndex((part) => part.key === key)
  if (at === -1) return undefined
  if (way === 'up') return parts[at - 1]?.key
  return at === parts.length - 1 ? undefined : (parts[at + 2]?.key ?? null)
}

/** The edit that puts an item where it was dropped; null where it cannot stand or already does. */
export function drop({ sections }: Questionnaire, { key, on, where }: Dropped): Move | null {
  const part = partOf(key)
  const target = partOf(on)
  if (part === null) return null
  if (part.kind === 'section') {
    const over =
      target?.kind === 'question' ? sections.find(({ questions }) => questions.some((one) => one.key === target.key))?.key : target?.key
    if (over === undefined)
      return on === 'introduction'
        ? { kind: 'move', part, section: null, before: sections[0]?.key ?? null }
        : { kind: 'move', part, section: null, before: null }
    return moveTo(part, { section: null, among: sections, on: over, where })
  }
  if (target === null) return null
  if (target.kind === 'section') {
    const into = sections.find((section) => section.key === target.key)
    const first = into?.questions.find((one) => one.key !== part.key)?.key ?? null
    return into === undefined ? null : { kind: 'move', part, section: into.key, before: first }
  }
  const home = sections.find(({ questions }) => questions.some((one) => one.key === target.key))
  return home === undefined ? null : moveTo(part, { section: home.key, among: home.questions, on: target.key, where })
}

function moveTo(
  part: Move['part'],
  given: {
    readonly section: string | null
    readonly among: readonly { readonly key: string }[]
    readonly on: string
    readonly where: Dropped['where']
  },
): Move | null {
  const { section, among, on, where } = given
  const others = among.filter(({ key }) => key !== part.key)
  const at = others.findIndex(({ key }) => key === on) + (where === 'after' ? 1 : 0)
  const before = others[at]?.key ?? null
  const next = among[among.findIndex(({ key }) => key === part.key) + 1]?.key ?? null
  const stands = among.some(({ key }) => key === part.key) && before === next
  return on === part.key || stands ? null : { kind: 'move', part, section, before }
}
