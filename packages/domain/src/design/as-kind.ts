import type { Kind, Question, QuestionOf } from '../questionnaire/kinds/registry.ts'
import type { QuestionBase } from '../questionnaire/question.ts'
import { mayHaveRole } from '../questionnaire/role-rules.ts'
import { prefillFits } from '../questionnaire/structure.ts'
import { OWN } from './own.ts'

const UNANSWERED: ReadonlySet<Kind> = new Set(['information', 'calculated'])

/** Whether somebody answers questions of the kind, so that they can be required and filled in beforehand. */
export function isAnswered(kind: Kind): boolean {
  return !UNANSWERED.has(kind)
}

/** A question turned into another kind: it keeps what both kinds have, under the same key. */
export function asKind<K extends Kind>(question: Question, kind: K): QuestionOf<K> {
  if (question.kind === kind) return question as QuestionOf<K> // its kind says so
  // OWN's entry of a kind has all that the kind's question has besides the base; the compiler cannot follow it through the union.
  return { ...OWN[kind](question), ...baseFor(question, kind) } as QuestionOf<K>
}

function baseFor(question: Question, kind: Kind): QuestionBase {
  const { key, label, help, required, relevance, checks, tags, role, prefill } = question
  const asked = isAnswered(kind)
  const turned = { ...OWN[kind](question), key, label, prefill } as Question // as in asKind
  return {
    key,
    label,
    ...(help === undefined ? {} : { help }),
    ...(required === undefined || !asked ? {} : { required }),
    ...(relevance === undefined ? {} : { relevance }),
    ...(checks === undefined || kind === 'information' ? {} : { checks }),
    ...(tags === undefined ? {} : { tags }),
    ...(role !== undefined && mayHaveRole(role, kind) ? { role } : {}),
    ...(prefill !== undefined && asked && prefillFits(turned) ? { prefill } : {}),
  }
}
