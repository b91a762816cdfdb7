import { namesOf, OUTSIDE } from '@aterrapport/domain/questionnaire/names.ts'
import type { Questionnaire, Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { inLanguage, type Language, type Text } from '@aterrapport/domain/text.ts'
import { paragraphs } from '../paragraphs.ts'
import type { ReadingCopy, SectionCopy, SignOffCopy } from './content.ts'
import { questionCopy } from './question-copy.ts'
import { tellRule, type Telling } from './tell-expression.ts'
import { en } from './words-en.ts'
import { sv } from './words-sv.ts'
import type { Words } from './words.ts'

/** What a reading copy is made of. */
export interface ReadingCopySource {
  readonly questionnaire: Questionnaire
  readonly authority: string
  readonly language: Language
  readonly of:
    | { readonly kind: 'version'; readonly number: number; readonly correction: number; readonly publishedAt: Instant }
    | { readonly kind: 'draft'; readonly changedAt: Instant }
}

/** All that a reading copy says: every section and question whether it is asked or not, with what must be known to answer it. */
export function readingCopy({ questionnaire, authority, language, of }: ReadingCopySource): ReadingCopy {
  const words = wordsIn(language)
  const telling: Telling = { names: namesOf(questionnaire), scope: OUTSIDE, language, words }
  const shown = (text: Text) => inLanguage(text, language)
  const title = shown(questionnaire.title)
  const isDraft = of.kind === 'draft'
  const version = of.kind === 'version' ? words.version(of.number, of.correction) : words.draft
  const questions = questionnaire.sections.reduce((sum, section) => sum + section.questions.length, 0)
  return {
    language,
    title,
    subtitle: `${words.kind}. ${version}.`,
    mark: isDraft ? words.mark : null,
    about: [...(isDraft ? [words.mark] : []), title, version].join('  ·  '),
    facts: [
      { label: words.facts.authority, value: authority },
      of.kind === 'version'
        ? { label: words.facts.published, value: formatMoment(of.publishedAt, language) }
        : { label: words.facts.changed, value: formatMoment(of.changedAt, language) },
      { label: words.facts.content, value: words.content(questionnaire.sections.length, questions) },
      { label: words.facts.key, value: questionnaire.key },
    ],
    guidance: [...paragraphs(shown(questionnaire.introduction)), words.howTo],
    sections: questionnaire.sections.map((section, at) => sectionCopy(section, at + 1, telling)),
    signOff: signOffCopy(questionnaire, telling),
  }
}

export function wordsIn(language: Language): Words {
  return language === 'en' ? en : sv
}

function sectionCopy({ title, introduction, relevance, questions }: Section, number: number, telling: Telling): SectionCopy {
  const shown = (text: Text) => inLanguage(text, telling.language)
  return {
    heading: `${number}  ${shown(title)}`,
    relevance: relevance === undefined ? null : telling.words.sectionShownIf(tellRule(relevance, telling)),
    introduction: introduction === undefined ? [] : paragraphs(shown(introduction)),
    questions: questions.map((question, at) => questionCopy(question, `${number}.${at + 1}`, telling)),
  }
}

function signOffCopy({ signOff }: Questionnaire, { language, words }: Telling): readonly SignOffCopy[] {
  const shown = (text: Text) => inLanguage(text, language)
  const { certification, signature } = signOff
  const said = (...texts: readonly Text[]) => texts.map(shown).filter((text) => text.trim() !== '')
  return [
    {
      heading: words.signOff.certification,
      text: [],
      options: said(certification.correct, certification.notCorrect),
      lines: words.signOff.lines,
    },
    {
      heading: words.signOff.signature,
      text: said(signature.statement),
      options: said(...signature.grounds.map(({ label }) => label)).map((label) => `${words.signOff.grounds}: ${label}`),
      lines: words.signOff.lines,
    },
  ]
}
