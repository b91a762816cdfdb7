import { compile } from '@aterrapport/domain/form/compile.ts'
import type { LiveForm } from '@aterrapport/domain/form/form.ts'
import { open } from '@aterrapport/domain/form/open.ts'
import type { Problem } from '@aterrapport/domain/form/problem.ts'
import type { Path } from '@aterrapport/domain/form/value.ts'
import { grantTitle } from '@aterrapport/domain/grant/grant-title.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { ReportStatus } from '@aterrapport/domain/report/state.ts'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import type { DraftAnswers } from '../../reports/shapes.ts'
import { answerContent } from '../answer-content.ts'
import type { AnswerContent, DraftContent } from '../content.ts'
import { economyContent } from '../economy-content.ts'
import { certificationParts, handoverPart } from '../receipt-content.ts'
import type { HandedIn } from '../scalar-text.ts'
import type { DraftSource } from './draft-source.ts'
import { remarkOf } from './remark.ts'

const NOT_ANSWERED = 'Ej besvarad'

const STATUS: Readonly<Record<ReportStatus, string>> = {
  notStarted: 'Inte påbörjad',
  inProgress: 'Fylls i',
  awaitingCertification: 'Väntar på ekonomichefens granskning',
  awaitingSignature: 'Väntar på underskrift',
  supplementRequested: 'Kompletteras',
  submitted: 'Inlämnad',
  approved: 'Godkänd',
  closed: 'Avslutad',
  cancelled: 'Avbruten',
}

/** All that a printed draft says: every question asked so far, answered or not, with what is left to do and who has answered. */
export function draftContent(source: DraftSource): DraftContent {
  const { questionnaire, context, previous, answers, state, authority, grant, recipient } = source
  const given = Object.fromEntries(Object.entries(answers).map(([path, { value }]) => [path, value]))
  const form = open(compile(questionnaire), { context, previous, answers: given })
  const draft: Draft = { form, answers: form.result(), given: answers, problems: form.problems(), noAnswer: NOT_ANSWERED }
  const { answered, toAnswer } = progress(form, questionnaire)
  const printed = formatMoment(source.printedAt, 'sv')
  return {
    title: 'Återrapportering',
    authority: { label: authority.name, value: `Organisationsnummer ${authority.organisationsnummer}` },
    grant: grantTitle(grant),
    warning: `Så här stod svaren ${printed}. Utkastet är inte inlämnat och svaren kan ändras.`,
    facts: [
      { label: 'Bidragsmottagare', value: recipient.name },
      { label: 'Organisationsnummer', value: recipient.organisationsnummer },
      { label: 'Myndighetens diarienummer', value: grant.diarienummer },
      { label: 'Sista dag att lämna in', value: source.dueOn },
      { label: 'Läge', value: STATUS[state.status] },
      { label: 'Besvarade obligatoriska frågor', value: `${answered} av ${toAnswer}` },
      { label: 'Hämtat av', value: `${source.printedBy}, ${printed}` },
    ],
    parts:
      'handover' in state
        ? [handoverPart(state.handover), ...('certification' in state ? certificationParts(state.certification, questionnaire) : [])]
        : [],
    economy: economyContent(questionnaire, draft),
    sections: questionnaire.sections
      .map(({ title, questions }) => ({ title: title.sv, answers: questions.flatMap((question) => draftAnswer(question, draft)) }))
      .filter((section) => section.answers.length > 0),
  }
}

interface Draft extends HandedIn {
  readonly form: LiveForm
  readonly given: DraftAnswers
  readonly problems: readonly Problem[]
}

function progress(form: LiveForm, { sections }: Questionnaire): { readonly answered: number; readonly toAnswer: number } {
  const states = sections.map(({ key }) => form.section(key))
  return {
    answered: states.reduce((sum, { answered }) => sum + answered, 0),
    toAnswer: states.reduce((sum, { toAnswer }) => sum + toAnswer, 0),
  }
}

function draftAnswer(question: Question, draft: Draft): readonly AnswerContent[] {
  if (draft.form.read(question.key).relevance !== 'relevant') return []
  const content = answerContent(question, draft)
  if (content === null) return []
  const remarks = draft.problems.filter(({ path }) => isUnder(question.key, path)).map(remarkOf)
  return [{ ...content, remarks: [...new Set(remarks)].filter((remark) => remark !== null), givenBy: givenBy(question.key, draft.given) }]
}

/** Who changed something in the answer last, and when. */
function givenBy(key: string, given: DraftAnswers): string | null {
  const [last] = Object.entries(given)
    .filter(([path]) => isUnder(key, path))
    .map(([, answer]) => answer)
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
  return last === undefined ? null : `${last.author}, ${formatMoment(last.at, 'sv')}`
}

function isUnder(key: string, path: Path): boolean {
  return path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}:`)
}
