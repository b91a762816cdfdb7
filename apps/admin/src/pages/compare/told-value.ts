import { print } from '@aterrapport/domain/expression/print.ts'
import type { Shown } from '@aterrapport/domain/design/compare.ts'
import type { FileQuestion } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import type { Kind, QuestionOf } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { TextQuestion } from '@aterrapport/domain/questionnaire/kinds/text.ts'
import type { Count } from '@aterrapport/domain/questionnaire/limits.ts'
import type { Prefill, Severity } from '@aterrapport/domain/questionnaire/question.ts'
import type { SignOffTexts } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Role } from '@aterrapport/domain/questionnaire/roles.ts'
import type { Text } from '@aterrapport/domain/text.ts'
import type { Texts } from '../../texts/use-texts.ts'
import type { Property } from './property.ts'

/** One line of a property as it is told. The name tells lines of one property apart: a language, a ground. */
export interface Line {
  readonly name: string | null
  readonly text: string
  readonly look: 'text' | 'formula'
}

type Rows = QuestionOf<'table'>['rows']

/** What a property is, in words, line by line; no lines where there is nothing. */
export function toldValue(property: Property, shown: Shown, texts: Texts): readonly Line[] {
  if (shown === null) return []
  if ('formula' in shown) return [{ name: null, text: shown.formula, look: 'formula' }]
  return linesOf(property, shown.value, texts)
}

// The schema that read the document says what each property is, which the comparison does not carry in its types.
function linesOf(property: Property, value: unknown, texts: Texts): readonly Line[] {
  const { compare, properties } = texts
  switch (property) {
    case 'title':
    case 'introduction':
    case 'label':
    case 'help':
    case 'message':
    case 'statement':
    case 'unit':
      return ofText(value as Text, null, compare)
    case 'signOff':
      return ofSignOff(value as SignOffTexts, compare)
    case 'rows':
      return ofRows(value as Rows, compare)
    case 'pattern': {
      const { regex, message } = value as NonNullable<TextQuestion['pattern']>
      return [{ name: compare.regex, text: regex, look: 'formula' }, ...ofText(message, compare.properties.message, compare)]
    }
    case 'prefill': {
      const { from, locked } = value as Prefill
      return one(locked ? compare.prefilledLocked(from) : compare.prefilledFrom(from))
    }
    case 'tags':
    case 'totals':
      return one((value as readonly string[]).join(', '))
    case 'types':
      return one((value as FileQuestion['types']).map((type) => properties.fileTypes[type]).join(', '))
    case 'kind':
    case 'shownAs':
      return one(properties.kinds[value as Kind])
    case 'role':
      return one(properties.roles[value as Role].name)
    case 'severity':
      return one(compare.severities[value as Severity])
    case 'format':
      return one(properties.formats[value as NonNullable<TextQuestion['format']>])
    case 'maxLength':
      return one(compare.characters(Number(value)))
    case 'maxBytes':
      return one(compare.megabytes(String(Number(value) / 1_000_000)))
    case 'required':
      return one(compare.always)
    case 'comment':
    case 'exclusive':
    case 'mayComeLater':
    case 'other':
    case 'multiline':
      return one(compare.yes)
    case 'key':
    case 'costType':
    case 'schemaVersion':
    case 'decimals':
    case 'least':
    case 'most':
      return one(String(value))
    // Always expressions, which are told as formulas.
    case 'relevance':
    case 'formula':
    case 'assert':
      return one(JSON.stringify(value))
  }
}

function one(text: string): readonly Line[] {
  return [{ name: null, text, look: 'text' }]
}

function ofText({ sv, en }: Text, name: string | null, { english }: Texts['compare']): readonly Line[] {
  const swedish: Line = { name, text: sv, look: 'text' }
  return en === undefined
    ? [swedish]
    : [swedish, { name: name === null ? english : `${name}, ${english.toLowerCase()}`, text: en, look: 'text' }]
}

function ofSignOff({ certification, signature }: SignOffTexts, texts: Texts['compare']): readonly Line[] {
  return [
    ...ofText(certification.correct, texts.correct, texts),
    ...ofText(certification.notCorrect, texts.notCorrect, texts),
    ...ofText(signature.statement, texts.signed, texts),
    ...signature.grounds.flatMap(({ key, label }) => ofText(label, texts.ground(key), texts)),
  ]
}

function ofRows(rows: Rows, texts: Texts['compare']): readonly Line[] {
  if ('fixed' in rows) return one(texts.fixedRows(rows.fixed.map(({ label }) => label.sv).join(', ')))
  const { name, least, most } = rows.added
  return [
    ...ofText({ ...name, sv: texts.addedRows(name.sv) }, null, texts),
    ...(least === undefined ? [] : [{ name: texts.leastRows, ...ofCount(least) }]),
    ...(most === undefined ? [] : [{ name: texts.mostRows, ...ofCount(most) }]),
  ]
}

function ofCount(count: Count): Pick<Line, 'text' | 'look'> {
  return typeof count === 'number' ? { text: String(count), look: 'text' } : { text: print(count), look: 'formula' }
}
