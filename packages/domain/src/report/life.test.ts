import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { certify } from './certify.ts'
import { handOver } from './hand-over.ts'
import { recall } from './recall.ts'
import { replaceVouchers } from './replace-vouchers.ts'
import { requestSupplement } from './request-supplement.ts'
import { save } from './save.ts'
import { sendBack } from './send-back.ts'
import type { Person, ReportState } from './state.ts'
import { submit } from './submit.ts'
import type { SubmissionDocument } from './submission.ts'
import { certifier, contributor, day, open, signatory, signatureOnly, submitting, usual } from './testing.ts'
import { accept, type Result } from '../result.ts'
import type { RoundNow } from '../round/answerable.ts'
import type { SignOffRule } from '../round/sign-off.ts'
import { instantOf } from '../time/days.ts'

const ACTIONS = ['save', 'handOver', 'replaceVouchers', 'recall', 'certify', 'decline', 'sendBack', 'sign', 'requestSupplement'] as const
const deputy: Person = { ...signatory, id: 'disa', name: 'Disa Falk', email: 'disa@umea.example' }
const PEOPLE = [contributor, certifier, signatory, deputy] as const

interface Step {
  readonly action: (typeof ACTIONS)[number]
  readonly by: Person
  /** Who is named to vouch, where the step names anybody. */
  readonly certifier: Person
  readonly signatory: Person
}

interface Vouched {
  readonly document: SubmissionDocument
  /** What the answers were when they were handed over, and when they were certified. */
  readonly handedOver: number
  readonly certified: number | null
}

/** A report that is lived through, one step a minute. A step that is refused leaves it as it was. */
function live(steps: readonly Step[], signOff: SignOffRule) {
  let state: ReportState = { status: 'notStarted' }
  let answers = 0
  let handedOver = 0
  let certified: number | null = null
  const filledInBy = new Set<string>()
  const submissions: Vouched[] = []
  const identification = { kind: 'email' } as const

  function take({ action, by, ...named }: Step, round: RoundNow): Result<ReportState, unknown> {
    const vouchers = { certifier: signOff.certification ? named.certifier : null, signatory: named.signatory }
    const given = { ...vouchers, by, filledInBy: [...filledInBy], problems: [], signOff, round }
    switch (action) {
      case 'save':
        return save(state, round)
      case 'handOver':
        return handOver(state, given)
      case 'replaceVouchers':
        return replaceVouchers(state, given)
      case 'recall':
        return recall(state)
      case 'certify':
        return certify(state, { by, identification, phone: '090', opinion: { alternative: 1 }, signOff, round })
      case 'decline':
        return certify(state, {
          by,
          identification,
          phone: '090',
          opinion: { alternative: 2, deviations: 'x', measures: 'y' },
          signOff,
          round,
        })
      case 'sendBack':
        return sendBack(state, { by, reason: 'Nej', now: round.now })
      case 'sign': {
        const facts = { ...submitting.facts, number: submissions.length + 1, answers: { svar: String(answers) } }
        const submitted = submit(state, { ...submitting, by, signOff, round, facts })
        if (!submitted.ok) return submitted
        submissions.push({ document: submitted.value.document, handedOver, certified })
        return accept(submitted.value.state)
      }
      case 'requestSupplement':
        return requestSupplement(state, {
          sections: ['om'],
          known: ['om'],
          reason: 'Mer',
          wishedBy: 'authority',
          dueOn: day('2026-03-02'),
          round,
        })
    }
  }

  for (const [minute, step] of steps.entries()) {
    const before = state
    const next = take(step, { ...open, now: instantOf(Date.UTC(2026, 1, 1) + minute * 60_000) })
    if (!next.ok) continue
    state = next.value
    if (step.action === 'save') {
      answers += 1
      filledInBy.add(step.by.email)
    }
    if (step.action === 'handOver') [handedOver, certified] = [answers, null]
    if (step.action === 'certify' || step.action === 'decline') {
      certified = answers
      expect(before).toMatchObject({ status: 'awaitingCertification', handover: { certifier: { email: step.by.email } } })
    }
    if (step.action === 'sign')
      expect(before).toMatchObject({ status: 'awaitingSignature', handover: { signatory: { email: step.by.email } } })
    if (step.action === 'sendBack') {
      const turn = before.status === 'awaitingCertification' ? 'certifier' : 'signatory'
      expect(before).toMatchObject({ handover: { [turn]: { email: step.by.email } } })
    }
  }
  return { state, submissions, answers, filledInBy: [...filledInBy] }
}

const person = fc.constantFrom(...PEOPLE)
const step: fc.Arbitrary<Step> = fc.record({ action: fc.constantFrom(...ACTIONS), by: person, certifier: person, signatory: person })
const rule = fc.constantFrom<SignOffRule>(
  usual,
  signatureOnly,
  { ...usual, samePersonAllowed: true },
  { ...usual, contributorMayCertify: false },
)

test('whatever people do in whatever order, every signature hands in once what everyone who should has vouched for, in their turn', () => {
  let handedIn = 0
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 120 }), rule, (steps, signOff) => {
      const { state, submissions, filledInBy } = live(steps, signOff)
      handedIn += submissions.length
      expect(submissions.map(({ document }) => document.number)).toEqual(submissions.map((_, index) => index + 1))
      if (state.status === 'submitted') expect(state.submission).toBe(submissions.length)
      for (const { document, ...vouched } of submissions) {
        const { handover, certification, signature } = document
        // What was locked at handing over is what was certified, and what was signed.
        expect(document.answers).toEqual({ svar: String(vouched.handedOver) })
        expect(vouched.certified).toBe(signOff.certification ? vouched.handedOver : null)
        expect(signature.by.email).toBe(handover.signatory.email)
        expect(certification?.by.email).toBe(handover.certifier?.email)
        const moments = [handover.at, certification?.at ?? handover.at, signature.at]
        expect(moments).toEqual(moments.toSorted())
        if (!signOff.samePersonAllowed) expect(certification?.by.email).not.toBe(signature.by.email)
      }
      const last = submissions.length === 1 ? submissions[0]?.document.certification : null
      if (!signOff.contributorMayCertify && last && state.status === 'submitted') expect(filledInBy).not.toContain(last.by.email)
    }),
    { numRuns: 1000 },
  )
  // Else the property would hold of reports that nobody ever hands in.
  expect(handedIn).toBeGreaterThan(100)
})

const by = (action: Step['action'], who: Person): Step => ({ action, by: who, certifier, signatory })

test('the shortest way through is to save, hand over, certify and sign', () => {
  const way = [by('save', contributor), by('handOver', contributor), by('certify', certifier), by('sign', signatory)]
  expect(live(way, usual).state.status).toBe('submitted')
})

test('a supplement goes the same way again, and is handed in under a number of its own', () => {
  const way = [by('save', contributor), by('handOver', contributor), by('certify', certifier), by('sign', signatory)]
  const { submissions } = live([...way, by('requestSupplement', contributor), ...way], usual)
  expect(submissions.map(({ document }) => document.number)).toEqual([1, 2])
})
