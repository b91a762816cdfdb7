import { describe, expect, test } from 'vitest'
import type { Instant } from '../time/instant.ts'
import { mayBeHandedIn, mayBeHandedOver, release, type Scan } from './scan.ts'

// Written as instants are.
const NOW = '2026-01-20T09:10:00.000Z' as Instant
const JUST_NOW = '2026-01-20T09:00:01.000Z' as Instant
const LONG_AGO = '2026-01-20T09:00:00.000Z' as Instant

const file = (scan: Scan) => ({ name: 'huvudbok.pdf', scan })
const INFECTED: Scan = { kind: 'infected', found: 'Eicar-Test-Signature' }

describe('a file', () => {
  test.each([{ kind: 'clean' }, { kind: 'notScanned' }] as const)('that is $kind is read', (scan) => {
    expect(release(file(scan)).ok).toBe(true)
  })

  test('that waits for the scanner is read by nobody', () => {
    expect(release(file({ kind: 'waiting', since: LONG_AGO }))).toMatchObject({ refusal: { kind: 'file-being-checked' } })
  })

  test('with malware is read by nobody', () => {
    expect(release(file(INFECTED))).toMatchObject({ refusal: { kind: 'file-infected', found: 'Eicar-Test-Signature' } })
  })
})

describe('a report', () => {
  test('with malware is neither handed over nor handed in', () => {
    const refusal = { kind: 'files-infected', names: ['huvudbok.pdf'] }
    expect(mayBeHandedOver([file({ kind: 'clean' }), file(INFECTED)])).toMatchObject({ refusal })
    expect(mayBeHandedIn([file(INFECTED), file({ kind: 'waiting', since: JUST_NOW })], NOW)).toMatchObject({ refusal })
  })

  test('whose file is being scanned may be handed over, and is handed in when it has been', () => {
    const waiting = [file({ kind: 'waiting', since: JUST_NOW })]
    expect(mayBeHandedOver(waiting).ok).toBe(true)
    expect(mayBeHandedIn(waiting, NOW)).toMatchObject({ refusal: { kind: 'files-waiting', names: ['huvudbok.pdf'] } })
    expect(mayBeHandedIn([file({ kind: 'clean' })], NOW).ok).toBe(true)
  })

  test('is not late because the scanner is away', () => {
    expect(mayBeHandedIn([file({ kind: 'waiting', since: LONG_AGO })], NOW).ok).toBe(true)
  })
})
