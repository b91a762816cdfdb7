import type { AllocationRule } from '@aterrapport/domain/grant/allocate.ts'
import type { GrantTerms } from '@aterrapport/domain/grant/terms.ts'
import type { SignOffRule } from '@aterrapport/domain/round/sign-off.ts'

const INSTRUCTIONS = 'Socialstyrelsen, Anvisningar för att rekvirera statsbidrag, kommuner (2025)'
const ASSUMED = 'Vårt antagande: källorna nämner stora ändringar sedan förra året men ingen gräns'
const SILENT = 'Anvisningarna för 2025 säger inget om det'

const terms: GrantTerms = {
  purpose: {
    value:
      'Bemanning och kompetenshöjande insatser för att verka i linje med den nya socialtjänstlagens syfte och stärka förutsättningarna för att verksamheten bedrivs i enlighet med vetenskap och beprövad erfarenhet.',
    source: INSTRUCTIONS,
  },
  usePeriod: { value: { from: '2025-01-01', to: '2025-12-31' }, source: INSTRUCTIONS },
  requisitionBy: { value: '2025-05-15', source: INSTRUCTIONS },
  // The limit of 1 000 kronor stands in the instructions of 2026 alone.
  invoiceLimit: { value: 0, source: SILENT },
  accrualsAllowed: { value: null, source: SILENT },
  doubleFundingAllowed: { value: null, source: SILENT },
  reclaimGrounds: { value: ['notUsed', 'termsNotFollowed'], source: INSTRUCTIONS },
  waiver: { value: null, source: SILENT },
  interest: { value: null, source: SILENT },
  appealable: { value: null, source: SILENT },
  requiredPerspectives: { value: ['gender'], source: INSTRUCTIONS },
  originalSignature: { value: false, source: SILENT },
  largeChange: { value: { percent: 50, least: 100_000 }, source: ASSUMED },
}

const allocation: AllocationRule = {
  kind: 'fixedAndPopulation',
  total: 1_145_500_000,
  fixed: 730_000,
  step: 100_000,
  // Neither of these is settled by the instructions; the published list is what binds.
  stepMode: 'proportional',
  populationDate: '2024-12-31',
}

const signOff: SignOffRule = { certification: true, samePersonAllowed: false, contributorMayCertify: true, identification: 'email' }

/** The grant to municipalities of 2025 (Anvisningar SoL kommuner 2025). */
export const solKommun2025Grant = {
  name: 'Statsbidrag till en mer förebyggande och kunskapsbaserad socialtjänst',
  year: 2025,
  /** Made up for the demo: the real one is not in the sources. */
  diarienummer: 'DEMO 9.1–0001/2025',
  authority: 'Socialstyrelsen',
  total: '1145500000',
  terms,
  allocation,
  signOff,
} as const
