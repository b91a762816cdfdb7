import { accept, refuse, type Result } from '../result.ts'
import type { Definition } from './plan.ts'

/** Each definition after all it reads; or, when they go round in a circle, the names along it, each reading the next, and the first again at the end. */
export function inOrder(definitions: readonly Definition[]): Result<readonly Definition[], readonly string[]> {
  const waitsFor = new Map<Definition, number>(definitions.map((definition) => [definition, 0]))
  for (const { feeds } of definitions) for (const { to } of feeds) waitsFor.set(to, (waitsFor.get(to) ?? 0) + 1)
  const order = definitions.filter((definition) => waitsFor.get(definition) === 0)
  for (const definition of order) {
    for (const { to } of definition.feeds) {
      const left = (waitsFor.get(to) ?? 0) - 1
      waitsFor.set(to, left)
      if (left === 0) order.push(to)
    }
  }
  if (order.length === definitions.length) return accept(order)
  const done = new Set(order)
  return refuse(circle(definitions.filter((definition) => !done.has(definition))))
}

/** Everything left over waits for something left over, so whoever walks backwards comes round. */
function circle(left: readonly Definition[]): readonly string[] {
  const before = new Map<Definition, Definition>()
  for (const definition of left) for (const { to } of definition.feeds) before.set(to, definition)
  const walked: Definition[] = []
  let at = left[0]
  while (at !== undefined && !walked.includes(at)) {
    walked.push(at)
    at = before.get(at)
  }
  const round = at === undefined ? walked : walked.slice(walked.indexOf(at))
  // Aggregates have no name that a designer knows; their columns are in the circle too.
  const names = round.filter(({ kind }) => kind === 'spot').map(({ name }) => name)
  return [...names, ...names.slice(0, 1)]
}
