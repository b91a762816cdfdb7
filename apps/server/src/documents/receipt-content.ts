import type { Identification } from '@aterrapport/domain/access/identification.ts'
import { grantTitle } from '@aterrapport/domain/grant/grant-title.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Certification, Handover, Person, Signature } from '@aterrapport/domain/report/state.ts'
import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { answerContent } from './answer-content.ts'
import type { Fact, ReceiptContent, SignedPart } from './content.ts'
import { economyContent } from './economy-content.ts'
import { formatFileSize } from './file-size.ts'
import { filesOf, type HandedIn } from './scalar-text.ts'

/** What the file attached to the receipt is called. */
export const ATTACHED_FILE = 'inlamning.json'

export interface ReceiptSource {
  readonly submission: SubmissionDocument
  readonly questionnaire: Questionnaire
  readonly form: HandedIn['form']
  readonly sha256: string
  /** The public page that tells whether a file is this receipt. */
  readonly checkAt: string
  /** Whose seal is on the document; null where it has none. */
  readonly sealedBy: string | null
}

/** All that the receipt says (domain.md §5.5), as text in Swedish and in order. */
export function receiptContent({ submission, questionnaire, form, sha256, checkAt, sealedBy }: ReceiptSource): ReceiptContent {
  const handedIn = { answers: submission.answers, form, noAnswer: 'Inget svar' }
  const { authority, grant } = submission
  return {
    title: 'Kvittens',
    authority: { label: authority.name, value: `Organisationsnummer ${authority.organisationsnummer}` },
    grant: grantTitle(grant),
    late: submission.late ? `Inlämnad efter sista dag, som var ${submission.round.dueOn}` : null,
    facts: submissionFacts(submission),
    parts: [
      handoverPart(submission.handover),
      ...certificationParts(submission.certification, questionnaire),
      signaturePart(submission.signature, questionnaire),
    ],
    economy: economyContent(questionnaire, handedIn),
    sections: answeredSections(questionnaire, handedIn),
    attachments: attachedFiles(questionnaire, handedIn),
    check: [
      { label: 'Är kvittensen äkta?', value: checkAt, href: checkAt },
      ...(sealedBy === null ? [] : [{ label: 'Elektronisk stämpel', value: sealedBy }]),
      { label: 'Inlämningens SHA-256', value: sha256, code: true },
      { label: 'Frågeformulär', value: `${questionnaire.title.sv}, version ${submission.questionnaire.version}` },
      { label: 'Frågeformulärets SHA-256', value: submission.questionnaire.sha256, code: true },
    ],
    checkAt,
    notes: [
      'På sidan som länken och QR-koden leder till väljer ni filen och får veta om den är äkta. Filen lämnar inte er dator.',
      `Hela inlämningen är bifogad till detta dokument som filen ${ATTACHED_FILE}. Filens SHA-256 är inlämningens; så kan ni kontrollera att inget har ändrats.`,
      'Alla klockslag är svensk tid.',
    ],
  }
}

function submissionFacts(submission: SubmissionDocument): readonly Fact[] {
  const { recipient } = submission
  return [
    { label: 'Bidragsmottagare', value: recipient.name },
    { label: 'Organisationsnummer', value: recipient.organisationsnummer },
    { label: `${genitive(submission.authority.name)} diarienummer`, value: submission.grant.diarienummer },
    { label: 'Mottagarens diarienummer', value: submission.recipientDiarienummer ?? 'Inte angivet' },
    { label: 'Kvittensnummer', value: submission.receiptNumber },
    { label: 'Inlämnad', value: formatMoment(submission.submittedAt, 'sv') },
    {
      label: 'Inlämning',
      value: submission.replaces === null ? `Nummer ${submission.number}` : `Nummer ${submission.number}, ersätter ${submission.replaces}`,
    },
    { label: 'Återrapporteringsomgång', value: `${submission.round.name}, sista dag ${submission.round.dueOn}` },
  ]
}

function genitive(name: string): string {
  return /[sxz]$/.test(name) ? name : `${name}s`
}

function personFacts(by: Person): readonly Fact[] {
  return [
    { label: 'Namn och befattning', value: by.position === null ? by.name : `${by.name}, ${by.position}` },
    { label: 'E-post', value: by.email },
  ]
}

/** By what it is known who vouched; what was handed in before that was noted says nothing of it. */
function identificationFacts(identification: Identification | undefined): readonly Fact[] {
  if (identification === undefined) return []
  const label = 'Identifierad med'
  if (identification.kind === 'email') return [{ label, value: 'Kod till e-postadressen' }]
  const { provider, level, name, at } = identification
  return [{ label, value: `${provider}, tillitsnivå ${level.slice(-1)}, som ${name}, ${formatMoment(at, 'sv')}` }]
}

/** Who locked the answers and asked for them to be vouched for. */
export function handoverPart({ by, at, certifier }: Handover): SignedPart {
  return {
    heading: certifier === null ? 'Lämnades över för underskrift' : 'Lämnades över för granskning och underskrift',
    statement: null,
    facts: [...personFacts(by), { label: 'Tidpunkt', value: formatMoment(at, 'sv') }],
    flagged: false,
  }
}

/** The finance chief's word, where there is one. */
export function certificationParts(certification: Certification | null, questionnaire: Questionnaire): readonly SignedPart[] {
  if (!certification) return []
  const { by, at, phone, alternative } = certification
  const words = questionnaire.signOff.certification
  const facts = [
    ...personFacts(by),
    { label: 'Telefon', value: phone },
    ...identificationFacts(certification.identification),
    { label: 'Tidpunkt', value: formatMoment(at, 'sv') },
  ]
  const heading = 'Ekonomichefens granskning'
  if (alternative === 1) return [{ heading, statement: `Alternativ 1: ${words.correct.sv}`, facts, flagged: false }]
  const said = [
    { label: 'Avvikelser', value: certification.deviations },
    { label: 'Åtgärder', value: certification.measures },
  ]
  return [{ heading, statement: `Alternativ 2: ${words.notCorrect.sv}`, facts: [...said, ...facts], flagged: true }]
}

function signaturePart({ by, at, ground, groundReference, identification }: Signature, questionnaire: Questionnaire): SignedPart {
  const { statement, grounds } = questionnaire.signOff.signature
  const facts = [
    ...personFacts(by),
    { label: 'Grund för behörighet', value: grounds.find((candidate) => candidate.key === ground)?.label.sv ?? ground },
    { label: 'Beslut eller delegation', value: groundReference === '' ? 'Inte angivet' : groundReference },
    ...identificationFacts(identification),
    { label: 'Tidpunkt', value: formatMoment(at, 'sv') },
  ]
  return { heading: 'Behörig företrädares underskrift', statement: statement.sv, facts, flagged: false }
}

function answeredSections(questionnaire: Questionnaire, handedIn: HandedIn): ReceiptContent['sections'] {
  return questionnaire.sections
    .map((section) => ({
      title: section.title.sv,
      answers: section.questions
        .filter((question) => handedIn.form.read(question.key).relevance === 'relevant')
        .map((question) => answerContent(question, handedIn))
        .filter((answer) => answer !== null),
    }))
    .filter((section) => section.answers.length > 0)
}

function attachedFiles(questionnaire: Questionnaire, { answers }: HandedIn): ReceiptContent['attachments'] {
  return questionnaire.sections
    .flatMap((section) => section.questions)
    .filter((question) => question.kind === 'file')
    .flatMap((question) => filesOf(answers[question.key]))
    .flatMap((file) => [
      { label: file.name, value: formatFileSize(file.bytes) },
      { label: 'SHA-256', value: file.sha256, code: true } as const,
    ])
}
