import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { TRPCClientError } from '@trpc/client'
import { beforeAll, expect, test } from 'vitest'

import { failureText, learnToWordFiles, learnToWordVouching, refusalText } from './messages.ts'
import { fileRefusalText } from './report/files/refusal-words.ts'
import { vouchRefusalText } from './report/vouch-refusals.ts'
import { loadEnglish } from './texts/english.ts'
import type { Refusal } from './failure.ts'

beforeAll(async () => {
  learnToWordFiles(fileRefusalText)
  learnToWordVouching(vouchRefusalText)
  await loadEnglish()
})

// One of each that needs more than its kind to be told.
const REFUSALS = [
  [
    { kind: 'wrong-code', triesLeft: 1 },
    'Koden stämmer inte. Ni kan försöka en gång till.',
    'The code is not right. You can try once more.',
  ],
  [
    { kind: 'wrong-code', triesLeft: 3 },
    'Koden stämmer inte. Ni kan försöka 3 gånger till.',
    'The code is not right. You can try 3 times more.',
  ],
  [
    { kind: 'file-too-large', most: 20_000_000 },
    'Filen är för stor. Den får vara högst 20\u00A0MB.',
    'The file is too large. It may be at most 20\u00A0MB.',
  ],
  [
    { kind: 'file-type-not-accepted', found: 'macros', accepted: ['excel'] },
    'Filen innehåller makron och kan inte tas emot. Spara den utan makron, till exempel som .xlsx eller .docx, och försök igen.',
    'The file holds macros and cannot be taken. Save it without macros, for example as .xlsx or .docx, and try again.',
  ],
  [
    { kind: 'file-type-not-accepted', found: 'html', accepted: ['pdf', 'image'] },
    'Filen är av ett annat slag än frågan tar emot. Skicka den som PDF, bild.',
    'The file is of another sort than the question takes. Send it as PDF, image.',
  ],
  [
    // The moments of a test are written as moments.
    { kind: 'too-many-shared', retryAt: '2026-01-20T10:00:00.000Z' as Instant },
    'Ärendet har lämnats vidare många gånger den senaste timmen. Försök igen 2026-01-20 kl.\u00A011.00.',
    'The case has been handed on many times in the last hour. Try again 2026-01-20 11:00.',
  ],
  [{ kind: 'certification-incomplete', lacks: 'measures' }, 'Skriv vilka åtgärder som vidtas.', 'Write what measures are taken.'],
  [{ kind: 'assignee-incomplete', who: 'signatory', lacks: 'name' }, 'Skriv namnet på behörig företrädare.', 'Write the signatory’s name.'],
  [
    { kind: 'not-editable', status: 'submitted' },
    'Redovisningen är inlämnad, så svaren är låsta.',
    'The report is handed in, so the answers are locked.',
  ],
  [
    { kind: 'not-now', action: 'certify', status: 'inProgress' },
    'Redovisningen är tillbaka hos dem som fyller i, så den går varken att intyga eller underteckna nu. Ni får ett nytt mejl när den lämnas över igen.',
    'The report is back with those who fill it in, so it can neither be certified nor signed now. You will be sent a new e-mail when it is handed over again.',
  ],
  [
    { kind: 'not-now', action: 'recall', status: 'submitted' },
    'Det går inte i det läge redovisningen är nu. Ladda om sidan och se vad som har hänt.',
    'It is not possible in the state the report is in now. Reload the page and see what has happened.',
  ],
  [{ kind: 'not-editable', status: 'cancelled' }, 'Svaren är låsta.', 'The answers are locked.'],
] as const satisfies readonly (readonly [Refusal, string, string])[]

test.each(REFUSALS)('%o is told in Swedish and in English', (refusal, swedish, english) => {
  expect(refusalText(refusal, 'sv')).toBe(swedish)
  expect(refusalText(refusal, 'en')).toBe(english)
})

test('a lost connection is told as such', () => {
  expect(failureText(new TRPCClientError('Failed to fetch'), 'sv')).toContain('Vi får ingen kontakt med servern')
})

test('a fault of ours is told with its number', () => {
  const data = { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500, refusal: null, fault: '17' }
  const error = TRPCClientError.from({ error: { code: -32603, message: 'x', data } })
  expect(failureText(error, 'sv')).toContain('Felet har nummer 17')
})
