import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'

/** Says what is wrong with a document by the schema file of the repository, as a validator that is not ours reads it; nothing when it is right. */
export function schemaValidator(): (document: unknown) => readonly string[] {
  const schema = JSON.parse(readFileSync(new URL('../../questionnaire.schema.json', import.meta.url), 'utf8')) as object // the file is an object
  // The calendar date has its pattern besides its format.
  const validate = new Ajv2020({ strict: true, strictTypes: false, formats: { date: true } }).compile(schema)
  return (document) => (validate(document) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`))
}
