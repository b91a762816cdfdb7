import { compile } from '@aterrapport/domain/form/compile.ts'
import type { FormContext } from '@aterrapport/domain/form/context.ts'
import { evaluate, type Evaluation } from '@aterrapport/domain/form/evaluate.ts'
import type { Path } from '@aterrapport/domain/form/value.ts'
import type { CompiledForm } from '@aterrapport/domain/form/plan.ts'
import { readTerms } from '@aterrapport/domain/grant/terms.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Db } from '../database/database.ts'
import { orNotFound } from '../refusal.ts'
import { readAnswers } from './answer-queries.ts'
import { findQuestionnaire, type Report } from './queries.ts'

export interface Form {
  readonly questionnaire: Questionnaire
  readonly compiled: CompiledForm
}

const MOST_KEPT = 50
const kept = new Map<string, Form>()

/** The form of a questionnaire version, compiled once: a version never changes, so what is kept is never out of date. */
export async function formOf(db: Db, version: string): Promise<Form> {
  const known = kept.get(version)
  if (known !== undefined) return known
  const questionnaire = orNotFound(await findQuestionnaire(db, version))
  const form = { questionnaire, compiled: compile(questionnaire) }
  const oldest = kept.keys().next()
  if (kept.size >= MOST_KEPT && !oldest.done) kept.delete(oldest.value)
  kept.set(version, form)
  return form
}

/** The facts that a form may read besides its own answers. */
export function contextOf({ recipient, grant, payment, round }: Report): FormContext {
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
    'bidrag.fakturagrans': String(readTerms(grant.terms).invoiceLimit.value),
    'utbetalning.belopp': payment.received,
    'utbetalning.datum': payment.paidOn,
    'omgang.sista_dag': round.dueOn,
  }
}

/** The key of the question that a path stands under. */
export function questionAt(path: Path): string {
  return path.split(/[.:]/, 1)[0] ?? path
}

/** A form as it stands in the draft, evaluated by the server itself. */
export async function evaluateDraft(db: Db, report: Report): Promise<Form & { evaluation: Evaluation; context: FormContext }> {
  const form = await formOf(db, report.questionnaire.versionId)
  const context = contextOf(report)
  return { ...form, context, evaluation: evaluate(form.compiled, { context, answers: await readAnswers(db, report.id) }) }
}
