import { open } from '@aterrapport/domain/form/open.ts'
import { MOST_BYTES, type FileQuestion } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import type { Db } from '../database/database.ts'
import { readAnswers } from './answer-queries.ts'
import { contextOf, formOf, previousOf } from './form.ts'
import type { Report } from './queries.ts'

/** The most bytes that one file of a question may have: what the questionnaire says, or what it is worked out to be from the draft as it stands. */
export async function mostBytesOf(db: Db, report: Report, { key, maxBytes }: FileQuestion): Promise<number> {
  if (typeof maxBytes !== 'object') return maxBytes ?? MOST_BYTES
  const form = await formOf(db, report.questionnaire.versionId)
  const previous = await previousOf(db, form, report)
  const live = open(form.compiled, { context: contextOf(report), previous, answers: await readAnswers(db, report.id) })
  return live.read(key).limits.maxBytes ?? MOST_BYTES
}
