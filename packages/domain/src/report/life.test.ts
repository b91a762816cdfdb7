import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { certify } from './certify.ts'
import { handOver } from './hand-over.ts'
import { recall } from './recall.ts'
import { save } from './save.ts'
import { sendBack } from './send-back.ts'
import type { ReportState } from './state.ts'
import { submit } from './submit.ts'
import type { SubmissionDocument } from './submission.ts'
import { certifier, contributor, open, signatory, signatureOnly, submitting, usual } from './testing.ts'
import { accept, type Result } from '../result.ts'
import { instantOf } from '../time/days.ts'

const ACTIONS = ['save', 'handOver', 'recall', 'certify', 'decline', 'sendBackAsCertifier', 'sendBackAsSignatory', 'sign'] as const
const PEOPLE = [contributor, certifier, signatory]

/** A report somebody lives through, one step a minute. A step that is refused leaves it as it was. */
function live(steps: readonly { readonly action: (typeof ACTIONS)[number]; readonly by: number }[], signOff: typeof usual) {
  let state: ReportState = { status: 'notStarted' }
  const submissions: SubmissionDocument[] = []
  for (const [minute, { action, by: index }] of steps.entries()) {
    const now = instantOf(Date.UTC(2026, 1, 1) + minute * 60_000)
    const round = { ...open, now }
    const by = PEOPLE[index] ?? contributor
    const step = (): Result<ReportState, unknown> => {
      switch (action) {
        case 'save':
          return save(state, round)
        case 'handOver':
          return handOver(state, { by, certifier: signOff.certification ? certifier : null, signatory, problems: [], signOff, round })
        case 'recall':
          return recall(state)
        case 'certify':
          return certify(state, { by, phone: '090', opinion: { alternative: 1 }, round })
        case 'decline':
          return certify(state, { by, phone: '090', opinion: { alternative: 2, deviations: 'x', measures: 'y' }, round })
        case 'sendBackAsCertifier':
          return sendBack(state, { by: certifier, reason: 'Nej', now })
        case 'sendBackAsSignatory':
          return sendBack(state, { by: signatory, reason: 'Nej', now })
        case 'sign': {
          const submitted = submit(state, { ...submitting, by, signOff, round })
          if (!submitted.ok) return submitted
          submissions.push(submitted.value.document)
          return accept(submitted.value.state)
        }
      }
    }
    const next = step()
    if (next.ok) state = next.value
  }
  return { state, submissions }
}

const steps = fc.array(fc.record({ action: fc.constantFrom(...ACTIONS), by: fc.nat(2) }), { maxLength: 60 })

test('whatever people do in whatever order, a report is handed in at most once, and only after everyone who should has vouched for it', () => {
  fc.assert(
    fc.property(steps, fc.constantFrom(usual, signatureOnly), (taken, signOff) => {
      const { state, submissions } = live(taken, signOff)
      expect(submissions.length).toBe(state.status === 'submitted' ? 1 : 0)
      for (const { handover, certification, signature } of submissions) {
        expect(signature.by).toEqual(signatory)
        expect(certification?.by).toEqual(signOff.certification ? certifier : undefined)
        expect([handover.at, certification?.at ?? handover.at, signature.at]).toEqual(
          [handover.at, certification?.at ?? handover.at, signature.at].toSorted(),
        )
      }
    }),
    { numRuns: 500 },
  )
})

test('the shortest way through is to save, hand over, certify and sign', () => {
  const way = [
    { action: 'save', by: 0 },
    { action: 'handOver', by: 0 },
    { action: 'certify', by: 1 },
    { action: 'sign', by: 2 },
  ] as const
  expect(live(way, usual).state.status).toBe('submitted')
})
