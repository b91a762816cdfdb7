import { expect, test } from 'vitest'
import { firstCall, preloadOf } from './first-call.ts'

const REPORT = '0191d3f0-0000-7000-8000-000000000001'
const INPUT = encodeURIComponent(`{"1":{"report":"${REPORT}"}}`)

test.each([
  ['/', '/api/trpc/people.me?batch=1&input=%7B%7D'],
  ['/mina', '/api/trpc/people.me?batch=1&input=%7B%7D'],
  [`/arende/${REPORT}`, `/api/trpc/people.me,links.case?batch=1&input=${INPUT}`],
  [`/arende/${REPORT}/avsnitt/ekonomi`, `/api/trpc/people.me,reports.load?batch=1&input=${INPUT}`],
  [`/arende/${REPORT}/kvittens`, '/api/trpc/people.me?batch=1&input=%7B%7D'],
  ['/arende/<script>/avsnitt', '/api/trpc/people.me?batch=1&input=%7B%7D'],
])('%s begins with %s', (path, call) => {
  expect(firstCall(path)).toBe(call)
  expect(preloadOf(firstCall(path))).toBe(`<${call}>; rel=preload; as=fetch; crossorigin=anonymous`)
})
