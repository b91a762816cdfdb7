/** A JSON Schema, or a part of one. */
export interface Schema {
  readonly [keyword: string]: Json
}

export type Json = null | boolean | number | string | readonly Json[] | Schema

export function isSchema(json: Json | undefined): json is Schema {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

/** The properties of a schema of an object; none of another. */
export function propertiesOf({ properties }: Schema): Readonly<Record<string, Schema>> {
  if (!isSchema(properties)) return {}
  return Object.fromEntries(Object.entries(properties).flatMap(([name, schema]) => (isSchema(schema) ? [[name, schema]] : [])))
}

/** The kind of question that a schema is of. */
export function kindIn(schema: Schema): string | null {
  const kind = propertiesOf(schema)['kind']?.['const']
  return typeof kind === 'string' ? kind : null
}

/** A keyword's value as text; nothing when it is missing or not a single value. */
export function wordOf(json: Json | undefined): string {
  return typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean' ? String(json) : ''
}
