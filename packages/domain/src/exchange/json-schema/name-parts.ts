import { canonicalJson } from '../../canonical-json.ts'
import { isSchema, kindIn, propertiesOf, type Json, type Schema } from './node.ts'

/** Names of parts by the property they stand in, or whose list they are of. */
const IN_PROPERTY: Readonly<Record<string, string>> = {
  sections: 'Section',
  questions: 'Question',
  columns: 'ScalarQuestion',
  checks: 'Check',
  prefill: 'Prefill',
  role: 'Role',
  pattern: 'Pattern',
  fixed: 'FixedRow',
  added: 'AddedRow',
  signOff: 'SignOff',
  certification: 'Certification',
  signature: 'Signature',
  grounds: 'Ground',
}

interface Named {
  readonly given: string
  readonly schema: Schema | null
}

/** Takes a schema apart: every part that is a thing of its own is said once, under a name, and referred to from where it stands. */
export function nameParts(whole: Schema, describe: (name: string, schema: Schema) => Schema): { whole: Schema; parts: Schema } {
  const parts = new Map<string, Named>()

  const refer = (name: string, schema: Schema): Schema => {
    const given = canonicalJson(schema)
    const known = parts.get(name)
    if (known !== undefined && known.given !== given) throw new Error(`Two parts of the schema are called ${name}`)
    if (known === undefined) {
      parts.set(name, { given, schema: null })
      parts.set(name, { given, schema: describe(name, within(schema, null)) })
    }
    return { $ref: `#/$defs/${name}` }
  }
  const visit = (json: Json, property: string | null): Json => {
    if (Array.isArray(json)) return json.map((one: Json) => visit(one, property))
    if (!isSchema(json)) return json
    if (typeof json['$ref'] === 'string') return { $ref: '#/$defs/Expression' }
    const name = nameOf(json, property)
    return name === null ? within(json, property) : refer(name, json)
  }
  const within = (schema: Schema, property: string | null): Schema =>
    Object.fromEntries(
      Object.entries(schema).map(([keyword, json]): [string, Json] => {
        if (keyword === 'properties' && isSchema(json))
          return [keyword, Object.fromEntries(Object.entries(json).map(([name, one]) => [name, visit(one, name)]))]
        return [keyword, keyword === 'items' || keyword === 'anyOf' || keyword === 'oneOf' ? visit(json, property) : json]
      }),
    )

  const { $defs: expressions, $schema: _, ...document } = whole
  for (const expression of isSchema(expressions) ? Object.values(expressions) : [])
    if (isSchema(expression)) refer('Expression', expression)
  const described = describe('Questionnaire', within(document, null))
  const entries = [...parts].map(([name, { schema }]): [string, Json] => [name, schema])
  return { whole: described, parts: Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))) }
}

function nameOf(schema: Schema, property: string | null): string | null {
  if (schema['type'] === 'array' || schema['anyOf'] !== undefined) return null
  const kind = kindIn(schema)
  if (kind !== null) return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Question`
  if (schema['oneOf'] !== undefined) return property === 'questions' && isOfScalars(schema) ? 'ScalarQuestion' : named(property)
  if (schema['pattern'] === '^[a-z][a-z0-9_]*$') return 'Key'
  const properties = Object.keys(propertiesOf(schema))
  if (properties.length === 0) return property === 'role' ? 'Role' : null
  if (properties.includes('sv')) return 'Text'
  if (property === 'choices') return properties.includes('exclusive') ? 'CombinedChoice' : 'Choice'
  if (property === 'rows') return properties.includes('fixed') ? 'FixedRows' : 'AddedRows'
  return named(property)
}

function named(property: string | null): string | null {
  return property === null ? null : (IN_PROPERTY[property] ?? null)
}

/** The scalar kinds stand among all kinds as a choice of their own. */
function isOfScalars({ oneOf }: Schema): boolean {
  return Array.isArray(oneOf) && oneOf.every((one: Json) => isSchema(one) && kindIn(one) !== null)
}
