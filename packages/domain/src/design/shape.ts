import type * as z from 'zod/mini'
import { accept, refuse, type Result } from '../result.ts'
import { questionSchema } from '../questionnaire/kinds/schemas.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { questionnaireSchema } from '../questionnaire/schema.ts'
import type { EditRefusal } from './design-edit.ts'
import { listOfPart, partsIn, questionAt, withParts, type ListPlace } from './part.ts'

let schemas: { readonly whole: z.ZodMiniType<Questionnaire>; readonly question: z.ZodMiniType<Question> } | null = null

/** Reads what an edit touched as the schema says it must be: one question, or the whole where a section or more was touched. */
export function readTouched(draft: Questionnaire, list: ListPlace, key: string): Result<Questionnaire, EditRefusal> {
  schemas ??= { whole: questionnaireSchema(), question: questionSchema() }
  if (list.kind === 'sections') return read(schemas.whole, draft)
  const touched = list.kind === 'questions' ? key : list.question
  const home = listOfPart(draft, { kind: 'question', key: touched })
  const question = read(schemas.question, questionAt(draft, touched))
  if (!question.ok) return question
  if (home === null) return refuse({ kind: 'notThere' })
  const questions = (partsIn(draft, home) ?? []).map((one) => (one.key === touched ? question.value : one))
  return accept(withParts(draft, home, questions))
}

function read<Document>(schema: z.ZodMiniType<Document>, given: unknown): Result<Document, EditRefusal> {
  const parsed = schema.safeParse(given)
  if (parsed.success) return accept(parsed.data)
  const [issue] = parsed.error.issues
  const at = (issue?.path ?? []).map((step) => `/${String(step)}`).join('')
  return refuse({ kind: 'shape', at, code: issue?.code ?? 'custom' })
}
