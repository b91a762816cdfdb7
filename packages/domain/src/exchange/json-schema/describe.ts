import { isSchema, kindIn, propertiesOf, type Json, type Schema } from './node.ts'
import { EXPRESSION_WORDS, KIND_WORDS, PART_WORDS, QUESTION_WORDS, VALUE_WORDS } from './words.ts'

/** A day of the calendar, leap years and all, as a pattern, since most readers take JSON Schema's own format for a mere remark. */
const CALENDAR_DATE =
  '^(\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8]))|(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$'

/** A part of the schema with words on what it is and what each of its properties is; one without words is a bug. */
export function describe(name: string, schema: Schema): Schema {
  if (name === 'Expression') return { description: VALUE_WORDS.Expression, ...describedExpression(schema) }
  const { description, properties } = wordsOf(name, kindIn(schema))
  if (schema['properties'] === undefined) return { description, ...schema }
  return { description, ...schema, properties: describedProperties(schema, { name, properties }) }
}

interface Described {
  readonly description: string
  readonly properties: Readonly<Record<string, string>>
}

function wordsOf(name: string, kind: string | null): Described {
  const kinds: Readonly<Record<string, Described>> = KIND_WORDS
  const own = kind === null ? undefined : kinds[kind]
  if (own !== undefined) return { description: own.description, properties: { ...QUESTION_WORDS, ...own.properties } }
  const parts: Readonly<Record<string, Described>> = PART_WORDS
  const values: Readonly<Record<string, string>> = VALUE_WORDS
  const words = parts[name] ?? (values[name] === undefined ? undefined : { description: values[name], properties: {} })
  if (words === undefined) throw new Error(`The schema has no words for ${name}`)
  return words
}

function describedProperties(schema: Schema, { name, properties }: { name: string; properties: Readonly<Record<string, string>> }): Schema {
  return Object.fromEntries(
    Object.entries(propertiesOf(schema)).map(([property, one]) => {
      const description = properties[property]
      if (description === undefined) throw new Error(`The schema has no words for ${name}.${property}`)
      return [property, { description, ...one }]
    }),
  )
}

function describedExpression({ anyOf }: Schema): Schema {
  const forms = Array.isArray(anyOf) ? anyOf : []
  return { anyOf: forms.map((form: Json) => (isSchema(form) ? describedForm(form) : form)) }
}

function describedForm(form: Schema): Schema {
  const properties = describedProperties(form, { name: 'Expression', properties: EXPRESSION_WORDS })
  const { date } = propertiesOf({ properties })
  return { ...form, properties: date === undefined ? properties : { date: { ...date, format: 'date', pattern: CALENDAR_DATE } } }
}
