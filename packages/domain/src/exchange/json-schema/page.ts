import { isSchema, propertiesOf, wordOf, type Json, type Schema } from './node.ts'

/** The schema as a page for people: one table a part, in the order of the alphabet after the whole. */
export function schemaPage(schema: Schema): string {
  const { $defs, title } = schema
  const parts = isSchema($defs) ? Object.entries($defs).flatMap(([name, part]) => (isSchema(part) ? [section(name, part)] : [])) : []
  return [
    `# ${wordOf(title)}`,
    'Made from `questionnaire.schema.json`, which says the same to programs. Properties with * must be there; all others may be left out, and none but these is let through.',
    table(schema),
    ...parts,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

function section(name: string, part: Schema): string {
  const forms = [part, ...alternatives(part)].filter(({ properties }) => properties !== undefined)
  const lines = [`## ${name}`, wordOf(part['description'])]
  if (forms.length === 0) lines.push(`\`${typeText(part)}\``)
  return [...lines, ...forms.map(table)].join('\n\n')
}

function alternatives({ anyOf }: Schema): readonly Schema[] {
  return Array.isArray(anyOf) ? anyOf.filter((one: Json): one is Schema => isSchema(one)) : []
}

function table(schema: Schema): string {
  const required = Array.isArray(schema['required']) ? schema['required'] : []
  const rows = Object.entries(propertiesOf(schema)).map(
    ([name, one]) =>
      `| ${name}${required.includes(name) ? '*' : ''} | ${escaped(typeText(one))} | ${escaped(wordOf(one['description']))} |`,
  )
  return ['| property | what stands there | meaning |', '| --- | --- | --- |', ...rows].join('\n')
}

function typeText(schema: Schema): string {
  const { $ref, type, items, anyOf, oneOf, pattern } = schema
  if (typeof $ref === 'string') return $ref.replace('#/$defs/', '')
  if (schema['const'] !== undefined) return JSON.stringify(schema['const'])
  if (Array.isArray(schema['enum'])) return schema['enum'].map((one: Json) => JSON.stringify(one)).join(' or ')
  const among = Array.isArray(anyOf) ? anyOf : Array.isArray(oneOf) ? oneOf : null
  if (among !== null) return among.map((one: Json) => (isSchema(one) ? typeText(one) : '')).join(' or ')
  const limits = Object.entries(LIMITS).flatMap(([keyword, words]) =>
    schema[keyword] === undefined ? [] : [`${words} ${wordOf(schema[keyword])}`],
  )
  const what = isSchema(items) ? `list of ${typeText(items)}` : `${wordOf(type)}${pattern === undefined ? '' : ` like ${wordOf(pattern)}`}`
  return [what, ...limits].join(', ')
}

const LIMITS = { minimum: 'least', maximum: 'most', minItems: 'at least', maxItems: 'at most', maxLength: 'length at most' } as const

function escaped(text: string): string {
  return text.replaceAll('|', '\\|')
}
