import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../testing/runs.ts'
import { Queue } from './queue.ts'

test('what waits comes out by rank, each once, also when more is added on the way', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20 }), { minLength: 1 }), fc.array(fc.nat({ max: 20 })), (first, later) => {
      const queue = new Queue<{ plan: { rank: number }; queued: boolean }>()
      const nodes = first.map((rank) => ({ plan: { rank }, queued: false }))
      for (const node of [...nodes, ...nodes]) queue.add(node)
      const least = queue.take()
      for (const rank of later) queue.add({ plan: { rank }, queued: false })
      const taken: number[] = []
      for (let node = queue.take(); node !== undefined; node = queue.take()) taken.push(node.plan.rank)
      const sorted = first.toSorted((a, b) => a - b)
      expect([least?.plan.rank, taken]).toEqual([sorted[0], [...sorted.slice(1), ...later].toSorted((a, b) => a - b)])
    }),
    runs(300),
  )
})
