import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../canonical-json.ts'
import { formula, questionnaire, text } from '../testing/build.ts'
import { randomQuestionnaire } from '../testing/random-questionnaire.ts'
import { runs } from '../testing/runs.ts'
import { readQuestionnaireFile, writeQuestionnaireFile } from './questionnaire-file.ts'

test('a questionnaire that goes out as a file comes in as the same questionnaire', () => {
  fc.assert(
    fc.property(randomQuestionnaire(), (sent) => {
      const received = readQuestionnaireFile(writeQuestionnaireFile(sent))
      if (received.kind !== 'sound') throw new Error(received.kind)
      expect(canonicalJson(received.questionnaire)).toBe(canonicalJson(sent))
    }),
    runs(200),
  )
})

test('the file says which version of the schema it follows', () => {
  expect(JSON.parse(writeQuestionnaireFile(questionnaire([])))).toHaveProperty('schemaVersion', 1)
})

describe('a file that is no questionnaire', () => {
  const question = { kind: 'yesNo', key: 'ja', label: text('Ja') } as const
  const unsound = questionnaire([{ ...question, relevance: formula('borta = 1') }])

  test.each([
    ['nothing', '', 'notJson'],
    ['half a file', '{"schemaVersion": 1, "key"', 'notJson'],
    ['a spreadsheet', 'PK\u0003\u0004\u0014', 'notJson'],
    ['a list', '[]', 'refused'],
    ['another document', '{"schemaVersion": 1, "title": "Rapport"}', 'refused'],
    ['a newer file', '{"schemaVersion": 2}', 'newerVersion'],
    ['two questions with one key', JSON.stringify(questionnaire([question, question])), 'refused'],
    ['a formula about nothing', JSON.stringify(unsound), 'unfinished'],
    ['a mark of byte order first', `\uFEFF${JSON.stringify(questionnaire([question]))}`, 'sound'],
    ['ever deeper lists', '['.repeat(5_000) + ']'.repeat(5_000), 'tooLarge'],
    ['more than anybody writes', `"${'x'.repeat(20_000_000)}"`, 'tooLarge'],
  ])('%s', (_what, written, kind) => {
    expect(readQuestionnaireFile(written).kind).toBe(kind)
  })

  test('tells what must be put right in one that can be worked on', () => {
    const read = readQuestionnaireFile(JSON.stringify(unsound))
    if (read.kind !== 'unfinished') throw new Error(read.kind)
    expect(read.draft).toEqual(unsound)
    expect(read.problems).toMatchObject([{ place: { question: 'ja', of: 'relevance' }, cause: { kind: 'expression' } }])
  })
})
