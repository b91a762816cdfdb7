import type { FormContext } from '@aterrapport/domain/form/context.ts'
import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'

// The brands are given to literals that have the form they promise.
const instant = (text: string) => text as Instant
const day = (text: string) => text as CalendarDate

const SAMPLE_CONTEXT: FormContext = {
  'mottagare.namn': 'Umeå kommun',
  'mottagare.organisationsnummer': '212000-2627',
  'mottagare.kommunkod': '2480',
  'mottagare.lanskod': '24',
  'mottagare.lan': 'Västerbottens län',
  'mottagare.folkmangd': '134249',
  'bidrag.namn': 'Statsbidrag till en mer förebyggande och kunskapsbaserad socialtjänst',
  'bidrag.ar': '2025',
  'bidrag.diarienummer': '9.2-12345/2025',
  'bidrag.fakturagrans': '1000',
  'bidrag.stor_andring_procent': null,
  'bidrag.stor_andring_kronor': null,
  'utbetalning.belopp': '5922718',
  'utbetalning.datum': '2025-06-16',
  'omgang.sista_dag': '2026-02-28',
}

const RESULT = [
  'Under året har kommunen infört en gemensam ingång till socialtjänsten dit den som behöver råd kan vända sig utan ansökan. Väntetiden till ett första samtal har minskat från 14 till 4 dagar, och andelen barnfamiljer som fått stöd innan en utredning inletts har ökat från 21 till 38 procent.',
  'Uppföljningen bygger på egen statistik ur verksamhetssystemet, jämförd med 2023 och 2024, och på en enkät till 412 hushåll med en svarsfrekvens på 61 procent.',
]

/** What Umeå handed in: a supplement, late, certified by alternative 2. */
export const SAMPLE_SUBMISSION: SubmissionDocument = {
  schemaVersion: 1,
  receiptNumber: '7K3M-Q2XD-5R8T-V',
  number: 2,
  replaces: '2A9P-77BC-0D1E-4',
  authority: { name: 'Socialstyrelsen', organisationsnummer: '202100-0555' },
  grant: { name: 'Statsbidrag till en mer förebyggande och kunskapsbaserad socialtjänst', year: 2025, diarienummer: '9.2-12345/2025' },
  round: { name: 'Återrapportering 2025', dueOn: day('2026-02-28') },
  recipient: { name: 'Umeå kommun', organisationsnummer: '212000-2627', kommunkod: '2480', lan: 'Västerbottens län' },
  recipientDiarienummer: 'SN-2026/00041',
  questionnaire: {
    key: 'forebyggande-socialtjanst-2025',
    version: 1,
    sha256: '4f1c7a9e0b2d3c5f6a7b8c9d0e1f2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b',
  },
  context: SAMPLE_CONTEXT,
  answers: {
    'organisation.name': 'Umeå kommun',
    'organisation.organisationsnummer': '212000-2627',
    diarienummer: 'SN-2026/00041',
    'kontakt.name': 'Åsa Öberg',
    'kontakt.position': 'Verksamhetsutvecklare',
    'kontakt.phone': '090-16 10 00',
    'kontakt.email': 'asa.oberg@umea.example',
    'redovisad_tid.from': '2025-01-01',
    'redovisad_tid.to': '2025-12-31',
    utbetalt: '5922718',
    'kostnader.lon.belopp': '4105300',
    'kostnader.lon.kommentar': 'Sex utvecklingsledare',
    'kostnader.konsulter.belopp': '612450.5',
    'kostnader.kompetens.belopp': '318000',
    'kostnader.kompetens.kommentar': 'Handledning',
    'kostnader.resor.belopp': '0',
    summa: '5035750.5',
    upplupet: '120000',
    ej_anvant: '886967.5',
    overhead: '4.5',
    orsaker: ['annat', 'rekrytering'],
    'orsaker:other': 'upphandlingen överklagades',
    felanvant: false,
    'insatser.r1': '1',
    'insatser.r1.benamning': 'Öppen ingång',
    'insatser.r1.malgrupp': 'Barnfamiljer',
    'insatser.r1.status': 'klar',
    'insatser.r1.kostnad': '2100000',
    'insatser.r1.resultat': `${RESULT[0]}\n\nInsatsen fortsätter inom ordinarie budget.`,
    'insatser.r2': '2',
    'insatser.r2.benamning': 'Systematisk uppföljning',
    'insatser.r2.status': 'pagar',
    'insatser.r2.kostnad': '1400000',
    arsarbetskrafter: '6.5',
    jamstalldhet: 'viss',
    'jamstalldhet:comment': 'Könsuppdelad statistik saknas för två av insatserna.',
    resultat: RESULT.join('\n\n'),
    beslutad: '2025-03-12',
    underlag: [
      {
        id: 'f1',
        name: 'huvudbok-projekt-4471.xlsx',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        bytes: 184_320,
        sha256: '9b74c9897bac770ffc029102a200c5de0e4f5d2b1a3c6e7f8091a2b3c4d5e6f7',
      },
    ],
    sant: true,
  },
  handover: {
    by: { id: 'p1', name: 'Åsa Öberg', position: 'Verksamhetsutvecklare', email: 'asa.oberg@umea.example' },
    at: instant('2026-03-01T08:12:00.000Z'),
    certifier: { name: 'Per Lundström', email: 'per.lundstrom@umea.example' },
    signatory: { name: 'Karin Nyström', email: 'karin.nystrom@umea.example' },
  },
  certification: {
    alternative: 2,
    by: { id: 'p2', name: 'Per Lundström', position: 'Ekonomichef', email: 'per.lundstrom@umea.example' },
    at: instant('2026-03-01T13:40:00.000Z'),
    phone: '090-16 20 00',
    deviations: 'En faktura på 41 200 kr har bokförts på fel projekt och ingår inte i redovisningen.',
    measures: 'Fakturan bokas om i mars och redovisas i ett tillägg.',
  },
  signature: {
    by: { id: 'p3', name: 'Karin Nyström', position: 'Socialdirektör', email: 'karin.nystrom@umea.example' },
    at: instant('2026-03-02T07:05:00.000Z'),
    ground: 'delegation',
    groundReference: 'Delegationsordning punkt 4.2, SN § 18/2025',
  },
  submittedAt: instant('2026-03-02T07:05:00.000Z'),
  late: true,
}
