import type { Questionnaire, Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage, type Language } from '@aterrapport/domain/text.ts'
import type { TreeItem } from '@aterrapport/ui/layout/tree-keys.ts'

interface Shown {
  readonly closed: ReadonlySet<string>
  /** What is searched for; then only what has it shows, with what holds it, and nothing is closed. */
  readonly search: string
  readonly language: Language
  readonly texts: { readonly introduction: string; readonly signOff: string }
}

/** The outline of a draft as far as it shows: the introduction, every section with its questions, and the sign-off. */
export function outlineItems({ sections }: Questionnaire, { closed, search, language, texts }: Shown): readonly TreeItem[] {
  const sought = search.trim().toLocaleLowerCase(language)
  const has = (...words: readonly string[]) => words.some((one) => one.toLocaleLowerCase(language).includes(sought))
  const setSize = sections.length + 2
  const whole = (key: string, text: string, position: number): readonly TreeItem[] =>
    has(text) ? [{ key, level: 1, text, isOpen: null, position, setSize, mayMove: false }] : []

  function ofSection(section: Section, at: number): readonly TreeItem[] {
    const title = inLanguage(section.title, language)
    const isFound = has(title, section.key)
    const questions = section.questions.flatMap((question, place): readonly TreeItem[] => {
      const text = inLanguage(question.label, language)
      if (!isFound && !has(text, question.key)) return []
      const position = place + 1
      return [{ key: `question:${question.key}`, level: 2, text, isOpen: null, position, setSize: section.questions.length, mayMove: true }]
    })
    if (!isFound && questions.length === 0) return []
    const key = `section:${section.key}`
    const isOpen = section.questions.length === 0 ? null : sought !== '' || !closed.has(key)
    const item: TreeItem = { key, level: 1, text: title, isOpen, position: at + 2, setSize, mayMove: true }
    return isOpen === false ? [item] : [item, ...questions]
  }

  return [...whole('introduction', texts.introduction, 1), ...sections.flatMap(ofSection), ...whole('signOff', texts.signOff, setSize)]
}
