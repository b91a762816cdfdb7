import { compile } from '@aterrapport/domain/form/compile.ts'
import { type FormContext, PREVIOUS } from '@aterrapport/domain/form/context.ts'
import { evaluate, type Evaluation } from '@aterrapport/domain/form/evaluate.ts'
import type { Answers, Path } from '@aterrapport/domain/form/value.ts'
import type { CompiledForm } from '@aterrapport/domain/form/plan.ts'
import { readTerms } from '@aterrapport/domain/grant/terms.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { CalendarDate } from '@aterrapport/domain/time/instant.ts'
import type { Db } from '../database/database.ts'
import { orNotFound } from '../refusal.ts'
import { readAnswers } from './answer-queries.ts'
import { findEarlierSubmission } from './previous-queries.ts'
import { findQuestionnaire, type Report } from './queries.ts'

export interface Form {
  readonly questionnaire: Questionnaire
  readonly compiled: CompiledForm
  /** Whether it asks for anything that was handed in the year before. */
  readonly readsPrevious: boolean
}

const MOST_KEPT = 50
const kept = new Map<string, Form>()

/** The form of a questionnaire version, compiled once: a version never changes, so what is kept is never out of date. */
export async function formOf(db: Db, version: string): Promise<Form> {
  const known = kept.get(version)
  if (known !== undefined) return known
  const questionnaire = orNotFound(await findQuestionnaire(db, version))
  // Names and prefills alike are texts that begin with the word.
  const readsPrevious = JSON.stringify(questionnaire).includes(`"${PREVIOUS}`)
  const form = { questionnaire, compiled: compile(questionnaire), readsPrevious }
  const oldest = kept.keys().next()
  if (kept.size >= MOST_KEPT && !oldest.done) kept.delete(oldest.value)
  kept.set(version, form)
  return form
}

/** What the facts of a form are made of. */
export interface Known {
  readonly recipient: Omit<Report['recipient'], 'id'>
  readonly grant: Omit<Report['grant'], 'id'>
  readonly payment: Report['payment']
  readonly round: { readonly dueOn: CalendarDate | null }
}

/** The facts that a form may read besides its own answers. */
export function contextOf({ recipient, grant, payment, round }: Known): FormContext {
  const { invoiceLimit, largeChange } = readTerms(grant.terms)
  return {
    'mottagare.namn': recipient.name,
    'mottagare.organisationsnummer': recipient.organisationsnummer,
    'mottagare.kommunkod': recipient.kommunkod,
    'mottagare.lanskod': recipient.lanskod,
    'mottagare.lan': recipient.lan,
    'mottagare.folkmangd': recipient.population === null ? null : String(recipient.population),
    'bidrag.namn': grant.name,
    'bidrag.ar': String(grant.year),
    'bidrag.diarienummer': grant.diarienummer,
    'bidrag.fakturagrans': String(invoiceLimit.value),
    'bidrag.stor_andring_procent': largeChange.value === null ? null : String(largeChange.value.percent),
    'bidrag.stor_andring_kronor': largeChange.value === null ? null : String(largeChange.value.least),
    'utbetalning.belopp': payment.received,
    'utbetalning.datum': payment.paidOn,
    'omgang.sista_dag': round.dueOn,
  }
}

/** The key of the question that a path stands under. */
export function questionAt(path: Path): string {
  return path.split(/[.:]/, 1)[0] ?? path
}

/** What the recipient handed in the year before; not looked for where the form does not read it. */
export async function previousOf(db: Db, { readsPrevious }: Form, { recipient, grant }: Report): Promise<Answers | null> {
  if (!readsPrevious) return null
  return (await findEarlierSubmission(db, { recipient: recipient.id, grant: grant.id }))?.answers ?? null
}

type Evaluated = Form & { readonly evaluation: Evaluation; readonly context: FormContext; readonly previous: Answers | null }

/** A form as it stands in the draft, evaluated by the server itself; with a day, what is promised is held against it. */
export async function evaluateDraft(db: Db, report: Report, today: CalendarDate | null = null): Promise<Evaluated> {
  const form = await formOf(db, report.questionnaire.versionId)
  const context = contextOf(report)
  const previous = await previousOf(db, form, report)
  const answers = await readAnswers(db, report.id)
  return { ...form, context, previous, evaluation: evaluate(form.compiled, { context, previous, answers, today }) }
}
