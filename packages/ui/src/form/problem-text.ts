import type { Problem } from '@aterrapport/domain/form/problem.ts'
import { formatDecimal } from '@aterrapport/domain/money/decimal.ts'
import { kindOf, type Question, type ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { inLanguage, type Language } from '@aterrapport/domain/text.ts'
import { isCalendarDate } from '@aterrapport/domain/time/parse.ts'

import { megabytes } from './megabytes.ts'
import { formTexts } from './texts/use-form-texts.ts'

/** What is wrong and what to do, in words. The question is the one the problem's path leads to, a table's column where it is in a cell. */
export function problemText({ cause }: Problem, question: Question | ScalarQuestion | null, language: Language): string {
  const texts = formTexts(language).problem
  switch (cause.kind) {
    case 'required':
      return texts.required
    case 'undetermined':
      return texts.undetermined
    case 'notANumber':
      return texts.notANumber(cause.given)
    case 'notADate':
      return texts.notADate(cause.given)
    case 'notAnEmail':
      return texts.notAnEmail(cause.given)
    case 'notAnOrganisationsnummer':
      return texts.notAnOrganisationsnummer(cause.given)
    case 'wrongKind':
      return texts.wrongKind
    case 'tooManyDecimals':
      return texts.tooManyDecimals(cause.decimals)
    case 'belowLeast':
      return isCalendarDate(cause.least) ? texts.tooEarly(cause.least) : texts.belowLeast(limit(cause.least, question, language))
    case 'aboveMost':
      return isCalendarDate(cause.most) ? texts.tooLate(cause.most) : texts.aboveMost(limit(cause.most, question, language))
    case 'tooLong':
      return texts.tooLong(formatDecimal(String(cause.length), language), formatDecimal(String(cause.most), language))
    case 'pattern':
      return inLanguage(cause.message, language)
    case 'unknownChoice':
      return texts.unknownChoice(cause.given)
    case 'exclusiveChoice':
      return texts.exclusiveChoice(choiceLabel(cause.choice, question, language))
    case 'tooFewChoices':
      return texts.tooFewChoices(cause.least)
    case 'tooManyChoices':
      return texts.tooManyChoices(cause.most)
    case 'tooFewRows':
      return texts.tooFewRows(cause.least)
    case 'tooManyRows':
      return texts.tooManyRows(cause.most)
    case 'periodReversed':
      return texts.periodReversed
    case 'tooManyFiles':
      return texts.tooManyFiles(cause.most)
    case 'fileTooLarge':
      return texts.fileTooLarge(cause.name, megabytes(cause.most))
    case 'notDeclared':
      return texts.notDeclared
    case 'check': {
      const message = inLanguage(cause.message, language)
      return cause.comment === 'wanted' ? `${message} ${texts.commentWanted}` : message
    }
  }
}

function limit(value: string, question: Question | ScalarQuestion | null, language: Language): string {
  const shown = question === null ? '' : kindOf(question).format(value, question, language)
  return shown === '' ? value : shown
}

function choiceLabel(key: string, question: Question | ScalarQuestion | null, language: Language): string {
  const choice = question?.kind === 'choices' ? question.choices.find((candidate) => candidate.key === key) : undefined
  return choice ? inLanguage(choice.label, language) : key
}
