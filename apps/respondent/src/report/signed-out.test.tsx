import { cleanup, render, screen } from '@testing-library/react'
import { TRPCClientError } from '@trpc/client'
import { afterEach, beforeEach, expect, test } from 'vitest'

import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { chooseLanguage } from '@aterrapport/ui/preferences/language.ts'

import type { Refusal } from '../failure.ts'
import type { QueueState } from '../saving/queue.ts'
import type { ReportSession } from '../saving/report-session.ts'
import { NotIn } from './ReportArea.tsx'
import { ReportContext } from './report-context.ts'
import { SavingState } from './SavingState.tsx'

beforeEach(() => chooseLanguage('sv'))
afterEach(cleanup)

const questionnaire = { sections: [] } as unknown as Questionnaire // nothing of it is shown

/** A report that is open, whose saving stands still for a reason. */
function stoppedBy(refusal: Refusal): ReportSession {
  const state: QueueState<Refusal> = { standing: { kind: 'stopped', refusal }, conflicts: new Map(), refused: new Map() }
  const now = { loaded: {}, inContact: true, out: null }
  const subscribe = () => () => {}
  const unsaved = () => [{ path: 'kommentar', value: 'Det här skrev jag' }]
  // Only what the saving state looks at.
  return {
    form: { questionnaire },
    queue: { state: () => state, subscribe, unsaved },
    now: () => now,
    subscribe,
  } as unknown as ReportSession
}

const show = (refusal: Refusal) =>
  render(
    <ReportContext value={stoppedBy(refusal)}>
      <SavingState />
    </ReportContext>,
  )

test('somebody whose session ends in the middle of work is told that nothing is lost, and how to come back', () => {
  show({ kind: 'not-signed-in' })
  expect(screen.getByRole('status').textContent).toMatch(/Öppna länken i mejlet igen\. Det ni har skrivit finns kvar på den här enheten\./)
  expect(screen.getByText(/sparas det ni har skrivit av sig självt/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Har ni tappat bort länken?' }).getAttribute('href')).toBe('/borttappad-lank')
  expect(screen.getByText('Visa det som inte är sparat').closest('details')?.open).toBe(false)
})

test('what will never be saved is shown to be copied, and no way back in is held out', () => {
  show({ kind: 'not-editable', status: 'submitted' })
  expect(screen.getByText('kommentar: Det här skrev jag')).toBeDefined()
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.queryByText('Visa det som inte är sparat')).toBeNull()
})

const failed = (refusal: Refusal) => TRPCClientError.from({ error: { message: '', code: 0, data: { refusal } } } as never) // as the server sends it

test('under the page that says one is signed out there is no way to the case, which is behind the same door', async () => {
  const { rerender } = render(<NotIn report="r" error={failed({ kind: 'not-signed-in' })} onAgain={() => {}} />)
  expect(await screen.findByRole('heading', { name: 'Ni har loggats ut' })).toBeDefined()
  expect(screen.queryByRole('link', { name: 'Till ärendet' })).toBeNull()
  rerender(<NotIn report="r" error={failed({ kind: 'not-allowed' })} onAgain={() => {}} />)
  expect(await screen.findByRole('link', { name: 'Till ärendet' })).toBeDefined()
})
