import { expect, test } from 'vitest'
import { readAtOpening } from './page-address.ts'

const REPORT = '0191d3f0-0000-7000-8000-000000000001'

test.each([
  ['/', null],
  ['/mina', null],
  [`/arende/${REPORT}`, { kind: 'case', report: REPORT }],
  [`/arende/${REPORT}/`, { kind: 'case', report: REPORT }],
  [`/arende/${REPORT}/avsnitt/ekonomi`, { kind: 'report', report: REPORT }],
  [`/arende/${REPORT}/bekrafta`, null],
  [`/arende/${REPORT}/kvittens`, null],
  ['/arende/<script>/avsnitt', null],
])('%s reads %j', (path, read) => expect(readAtOpening(path)).toEqual(read))
