import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'

import type { Value } from '@aterrapport/domain/form/value.ts'
import { openSample } from '@aterrapport/ui/form/testing/sample.tsx'
import { chooseLanguage } from '@aterrapport/ui/preferences/language.ts'

import type { ReportSession } from '../saving/report-session.ts'
import { Either } from './Either.tsx'
import { ReportContext } from './report-context.ts'

beforeEach(() => chooseLanguage('sv'))
afterEach(cleanup)

const LONG = 'Pengarna gick vidare till Region Västerbotten i mars, enligt avtalet.'

function show(path: string, value: Value, other: Value): HTMLElement {
  const session = { form: openSample({}) } as unknown as ReportSession // only its form is read
  render(
    <ReportContext value={session}>
      <div data-testid="mine">
        <Either path={path} value={value} other={other} />
      </div>
    </ReportContext>,
  )
  return screen.getByTestId('mine')
}

const marked = (within: HTMLElement) => [...within.querySelectorAll('mark')].map(({ textContent }) => textContent)

test('a long text has the words marked that the other answer has not got, also for those who hear it', async () => {
  const mine = show('vart', LONG, LONG.replace('mars', 'april'))
  await screen.findByText(/skiljer sig/)
  expect(marked(mine)).toEqual([' [skiljer sig: mars] '])
  expect(mine.textContent.replaceAll(/ \[skiljer sig: (.*?)\] /g, '$1')).toBe(LONG)
})

test('so has a long comment', async () => {
  const mine = show('vart:comment', LONG, `${LONG} Se bilagan.`)
  expect(mine.textContent).toBe(LONG)
  cleanup()
  const theirs = show('vart:comment', `${LONG} Se bilagan.`, LONG)
  await screen.findByText(/skiljer sig/)
  expect(marked(theirs)).toEqual([' [skiljer sig:  Se bilagan.] '])
})

test.each<[string, string, Value, Value]>([
  ['a short text', 'vart', 'Regionen', 'Kommunen'],
  ['no text', 'vart', LONG, null],
  ['a choice of several', 'skal', ['sent'], ['annat']],
])('%s stands as it is', (_, path, value, other) => {
  expect(marked(show(path, value, other))).toEqual([])
})
