import type { DesignProblem } from '../questionnaire/design-problem.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { readDraft, readQuestionnaire } from '../questionnaire/read.ts'

/** What a file turned out to be, when a questionnaire was looked for in it. */
export type ReadFile =
  | { readonly kind: 'sound'; readonly questionnaire: Questionnaire }
  /** Of the right shape, so that it can be worked on, but it cannot be answered yet. */
  | { readonly kind: 'unfinished'; readonly draft: Questionnaire; readonly problems: readonly DesignProblem[] }
  /** Of another shape, or with keys of which there are two. */
  | { readonly kind: 'refused'; readonly problems: readonly DesignProblem[] }
  | { readonly kind: 'newerVersion'; readonly given: number }
  | { readonly kind: 'notJson' }
  | { readonly kind: 'tooLarge' }

/** In characters. The largest questionnaire anybody has made is a hundredth of this. */
export const LONGEST_FILE = 20_000_000

/** A questionnaire as the text of a file: indented JSON. Reading it gives the same questionnaire back. */
export function writeQuestionnaireFile(questionnaire: Questionnaire): string {
  return `${JSON.stringify(questionnaire, null, 2)}\n`
}

/** Reads the text of a file and says what it is. Says why rather than failing, whatever the text is. */
export function readQuestionnaireFile(text: string): ReadFile {
  if (text.length > LONGEST_FILE) return { kind: 'tooLarge' }
  const json = parsed(text)
  return json === undefined ? { kind: 'notJson' } : examineQuestionnaire(json)
}

/** Says what a document is that was read from a file or made from one. */
export function examineQuestionnaire(json: unknown): ReadFile {
  const read = readQuestionnaire(json)
  if (read.ok) return { kind: 'sound', questionnaire: read.value }
  const draft = readDraft(json)
  if (draft.ok) return { kind: 'unfinished', draft: draft.value, problems: read.refusal }
  for (const { cause } of draft.refusal) {
    if (cause.kind === 'tooLarge') return { kind: 'tooLarge' }
    if (cause.kind === 'unknownVersion') return { kind: 'newerVersion', given: cause.given }
  }
  return { kind: 'refused', problems: draft.refusal }
}

/** Undefined when the text is no JSON. Word and Notepad put a mark of byte order first. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
