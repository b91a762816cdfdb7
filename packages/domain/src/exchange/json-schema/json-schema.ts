import * as z from 'zod/mini'
import { questionnaireSchema } from '../../questionnaire/schema.ts'
import { describe } from './describe.ts'
import { nameParts } from './name-parts.ts'
import type { Schema } from './node.ts'

/** What the file of a questionnaire must be, as JSON Schema 2020-12: made from the schemas that read it, with words for people. */
export function questionnaireJsonSchema(): Schema {
  // Through JSON, so that it is plain data: zod's own type of it has room for more.
  const converted = JSON.parse(JSON.stringify(z.toJSONSchema(questionnaireSchema()))) as Schema
  const { whole, parts } = nameParts(converted, describe)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:aterrapport:questionnaire:1',
    title: 'Questionnaire (frågeformulär), schema version 1',
    ...whole,
    $defs: parts,
  }
}

/** The schema as the text of its file. */
export function jsonSchemaText(): string {
  return `${JSON.stringify(questionnaireJsonSchema(), null, 2)}\n`
}
