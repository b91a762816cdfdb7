import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import { readQuestionnaireFile, writeQuestionnaireFile } from '@aterrapport/domain/exchange/questionnaire-file.ts'
import { schemaValidator } from '@aterrapport/domain/testing/schema-validator.ts'
import { expect, test } from 'vitest'
import { solKommun2025 } from './sol-kommun-2025.ts'

test('the form of 2025 is right by the schema file, goes out and comes in as itself', () => {
  const file = writeQuestionnaireFile(solKommun2025)
  expect(schemaValidator()(JSON.parse(file))).toEqual([])
  const read = readQuestionnaireFile(file)
  if (read.kind !== 'sound') throw new Error(read.kind)
  expect(canonicalJson(read.questionnaire)).toBe(canonicalJson(solKommun2025))
})
