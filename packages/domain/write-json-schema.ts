import { writeFileSync } from 'node:fs'
import { jsonSchemaText, questionnaireJsonSchema } from './src/exchange/json-schema/json-schema.ts'
import { schemaPage } from './src/exchange/json-schema/page.ts'

// Run after a change of what a questionnaire is: npm run schema -w @aterrapport/domain
writeFileSync(new URL('questionnaire.schema.json', import.meta.url), jsonSchemaText())
writeFileSync(new URL('questionnaire.schema.md', import.meta.url), schemaPage(questionnaireJsonSchema()))
