import { tokens, type Token } from '@aterrapport/domain/expression/tokens.ts'
import { FUNCTION_NAMES, type FormulaWord } from '@aterrapport/domain/expression/words.ts'
import type { Subject } from '@aterrapport/domain/design/logic/subjects.ts'
import { inLanguage, type Language } from '@aterrapport/domain/text.ts'
import type { Choice } from '@aterrapport/domain/questionnaire/kinds/choice.ts'
import type { Asked } from '@aterrapport/domain/questionnaire/names.ts'
import type { Texts } from '../../../../texts/use-texts.ts'
import { subjectText } from '../words/subject-text.ts'

/** Something that may be written where the caret stands. */
export interface Completion {
  readonly key: string
  /** What it puts into the text. */
  readonly insert: string
  /** What it is called, and what of it helps to choose: a type, or what a function does. */
  readonly label: string
  readonly detail: string
}

/** What may stand in place of the letters from one place to another. */
export interface Completions {
  readonly from: number
  readonly to: number
  readonly list: readonly Completion[]
}

/** Everything that can be written somewhere, in words. */
export interface Writable {
  readonly subjects: readonly Subject[]
  readonly texts: Texts
  readonly language: Language
}

/** Where the caret stands in a text, and whether somebody has asked for all that can be written there. */
export interface Caret {
  readonly text: string
  readonly caret: number
  readonly asked: boolean
}

/** No list is longer: who sees so many writes another letter. */
const MOST = 40
const WORDS = [...FUNCTION_NAMES, 'OCH', 'ELLER', 'INTE', 'SANT', 'FALSKT'] as const satisfies readonly FormulaWord[]

/** What goes on with the word before the caret: the choices of a question it is compared with, else names, functions and words. */
export function completionsAt({ text, caret, asked }: Caret, writable: Writable): Completions {
  const all = tokens(text.slice(0, caret))
  const last = all.at(-2)
  const word = last?.kind === 'name' && last.to === caret ? last : null
  const before = all.slice(0, word === null ? -1 : -2)
  const quoted = before.at(-1)?.text === '"' ? (before.at(-1) ?? null) : null
  const choices = choicesAfter(quoted === null ? before : before.slice(0, -1), writable)
  const to = endOfWord(text, caret)
  const given = word?.text ?? ''
  if (choices !== null) return { from: quoted?.from ?? word?.from ?? caret, to, list: choiceCompletions(choices, given, writable) }
  if (quoted !== null || (word === null && !asked)) return { from: caret, to: caret, list: [] }
  const names = nameCompletions(given, writable)
  const words = wordCompletions(given, writable.texts)
  // Names are written with small letters, functions mostly with large ones.
  const list = given !== given.toLowerCase() ? [...words, ...names] : [...names, ...words]
  return { from: word?.from ?? caret, to, list: list.slice(0, MOST) }
}

/** The rest of the name that the caret stands in. */
function endOfWord(text: string, caret: number): number {
  return caret + (/^[\p{L}\p{N}_.]*"?/u.exec(text.slice(caret))?.[0].length ?? 0)
}

/** `status =` and `INNEHÅLLER(status;` are followed by a choice of the question. */
function choicesAfter(before: readonly Token[], { subjects }: Writable): readonly Choice[] | null {
  const [third, second, last] = [before.at(-3), before.at(-2), before.at(-1)]
  if (second?.kind !== 'name') return null
  const compares = last?.text === '=' || last?.text === '<>'
  const contains = last?.text === ';' && third?.text === '(' && before.at(-4)?.text.toUpperCase() === 'INNEHÅLLER'
  if (!compares && !contains) return null
  const { meaning } = subjects.find(({ ref }) => ref === second.text) ?? {}
  if (meaning === undefined || meaning.kind === 'context') return null
  return choicesOf(meaning.kind === 'previous' ? meaning.of : meaning)
}

export function choicesOf(asked: Asked): readonly Choice[] | null {
  const question = 'column' in asked ? asked.column : asked.question
  return (question.kind === 'choice' || question.kind === 'choices') && asked.kind !== 'part' ? question.choices : null
}

function choiceCompletions(choices: readonly Choice[], given: string, { language, texts }: Writable): readonly Completion[] {
  return choices
    .map(({ key, label }) => ({ key, insert: `"${key}"`, label: inLanguage(label, language), detail: texts.design.types.choice }))
    .filter(({ key, label }) => fits(given, key, label))
    .slice(0, MOST)
}

function nameCompletions(given: string, { subjects, texts, language }: Writable): readonly Completion[] {
  const found = subjects.flatMap(({ ref, meaning, type }) => {
    const label = subjectText(meaning, texts, language)
    return fits(given, ref, label) ? [{ key: ref, insert: ref, label, detail: texts.design.types[type.kind] }] : []
  })
  const begins = (one: Completion) => one.key.startsWith(given.toLowerCase())
  return [...found.filter(begins), ...found.filter((one) => !begins(one))]
}

function wordCompletions(given: string, { logic }: Texts): readonly Completion[] {
  return WORDS.filter((word) => word.startsWith(given.toUpperCase())).map((word) => {
    const { form, does } = logic.words[word]
    return { key: word, insert: form.startsWith(`${word}(`) ? `${word}(` : `${word} `, label: form, detail: does }
  })
}

/** A name goes on from its beginning or from a part of it; a label from any of its words. */
function fits(given: string, name: string, label: string): boolean {
  const wanted = given.toLowerCase()
  if (wanted === '') return true
  return name.toLowerCase().includes(wanted) || ` ${label.toLowerCase()}`.includes(` ${wanted}`)
}
