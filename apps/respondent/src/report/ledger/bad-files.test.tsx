import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { chooseLanguage } from '@aterrapport/ui/preferences/language.ts'

import type { Refusal } from '../../failure.ts'
import type { ReportNow } from '../../saving/follow.ts'
import type { ReportSession } from '../../saving/report-session.ts'
import { ledgerEn } from '../../texts/ledger-en.ts'
import { ledgerSv } from '../../texts/ledger-sv.ts'
import { ReportContext } from '../report-context.ts'
import { AboutFile } from './AboutFile.tsx'
import type { LedgerRead } from './asked.ts'
import { ledgerRefusal } from './refusal-in-words.ts'
import { sendLedger } from './send-ledger.ts'

beforeEach(() => chooseLanguage('sv'))
afterEach(cleanup)

const REFUSALS: readonly (readonly [string, Refusal, string, string])[] = [
  ['200 MB', { kind: 'ledger-too-large', most: 52_428_800 }, 'Filen är större än 50', 'The file is larger than 50'],
  ['a PDF', { kind: 'not-a-ledger', found: 'pdf' }, 'Belopp kan inte hämtas ur en PDF.', 'Amounts cannot be fetched from a PDF.'],
  ['a web page', { kind: 'not-a-ledger', found: 'page' }, 'Filen är en webbsida, ingen huvudbok.', 'The file is a web page, not a ledger.'],
  [
    'Excel of 2003',
    { kind: 'not-a-ledger', found: 'oldExcel' },
    'Filen är i ett äldre Excelformat.',
    'The file is in an older Excel format.',
  ],
  ['half a workbook', { kind: 'ledger-unreadable' }, 'Arbetsboken gick inte att öppna.', 'The workbook could not be opened.'],
  [
    'another organisation',
    { kind: 'ledger-of-another-organisation', organisationsnummer: '556036-0793' },
    'Filen har ett annat organisationsnummer än ert.',
    'The file has another organisation number than yours.',
  ],
  ['nothing of the year', { kind: 'ledger-holds-nothing-to-take-over' }, 'Det finns inga belopp att lägga in', 'There are no amounts'],
]

test.each(REFUSALS)('%s is refused in words that say what to do', (_, refusal, sv, en) => {
  expect(ledgerRefusal(refusal, ledgerSv, 'sv')).toContain(sv)
  expect(ledgerRefusal(refusal, ledgerEn, 'en')).toContain(en)
})

test('a file of 200 MB is refused before it is sent', async () => {
  const request = vi.spyOn(XMLHttpRequest.prototype, 'open')
  const file = new File(['#FLAGGA 0'], 'huvudbok.se')
  Object.defineProperty(file, 'size', { value: 200 * 1_048_576 })
  expect(await sendLedger('r1', file, () => {})).toEqual({ kind: 'refused', refusal: { kind: 'ledger-too-large', most: 52_428_800 } })
  expect(request).not.toHaveBeenCalled()
})

const READ: LedgerRead = {
  name: 'huvudbok.se',
  kind: 'sie',
  encoding: 'cp437',
  layout: null,
  costTypes: [],
  rules: [],
  year: 2025,
  overview: {
    organisation: { given: '212000-2627', organisationsnummer: '212000-2627', name: 'Umeå kommun' },
    years: [{ year: 2025, entries: 10 }],
    dimensions: [],
    entries: 10,
    lost: 0,
    notes: [],
  },
}

function about(overview: Partial<LedgerRead['overview']>): void {
  // What the file is told by needs whose report it is, and nothing else of it.
  const now = { loaded: { recipient: { organisationsnummer: '212000-2627' } } } as unknown as ReportNow
  const session = { subscribe: () => () => {}, now: () => now } as unknown as ReportSession
  const read = { ...READ, overview: { ...READ.overview, ...overview } }
  render(
    <ReportContext value={session}>
      <AboutFile read={read} acknowledged={false} onAcknowledge={() => {}} />
    </ReportContext>,
  )
}

describe('a file that can be read is told', () => {
  test('to be of another organisation, which must be said to be right', () => {
    about({ organisation: { given: '556036-0793', organisationsnummer: '556036-0793', name: 'Annan AB' } })
    expect(
      screen.getByText(/^Filen gäller organisationsnummer 556036-0793, inte ert\. Kontrollera att ni har valt rätt fil\.$/),
    ).toBeTruthy()
    expect(screen.getByRole('checkbox', { name: /^Vi har kontrollerat filen/ })).toBeTruthy()
  })

  test('not to say whose it is', () => {
    about({ organisation: { given: null, organisationsnummer: null, name: null } })
    expect(screen.getByText(/^Filen säger inte vems bokföringen är\./)).toBeTruthy()
  })

  test('to be of another year, with the years that it has', () => {
    about({
      years: [
        { year: 2023, entries: 7 },
        { year: 2022, entries: 3 },
      ],
    })
    expect(screen.getByText('Filen har inga rader för 2025. Den innehåller 2023, 2022. Bidraget gäller 2025.')).toBeTruthy()
  })

  test('to be cut off, and how much of it could not be read', () => {
    about({ lost: 3, notes: [{ kind: 'endsInVoucher', count: 1, first: [{ line: 40, given: 'A 301' }] }] })
    expect(screen.getByText(/^Filen verkar avhuggen: den slutar mitt i en verifikation\./)).toBeTruthy()
    expect(screen.getByText(/^3.rader gick inte att läsa och räknas inte\./)).toBeTruthy()
  })

  test('to have macros and formulas, and what was made of them', () => {
    about({
      notes: [
        { kind: 'macrosIgnored', count: 1, first: [{ line: 1, given: '' }] },
        { kind: 'formulasAsValues', count: 1, first: [{ line: 2, given: '' }] },
      ],
    })
    expect(screen.getByText(/Arbetsboken har makron\. De lästes inte/)).toBeTruthy()
    expect(screen.getByText(/Celler med formler\. Det senast uträknade värdet används/)).toBeTruthy()
  })

  test('to be yours where it is, without a warning', () => {
    about({})
    expect(screen.getByText('Organisationsnumret är ert.')).toBeTruthy()
    expect(screen.queryByText(/^Filen har inga rader/)).toBeNull()
  })
})
