import { comparable, type LastYear } from '@aterrapport/domain/form/comparable.ts'
import type { Answers } from '@aterrapport/domain/form/value.ts'
import type { Db } from '../database/database.ts'
import { type Form, formOf } from './form.ts'
import { findEarlierSubmission } from './previous-queries.ts'
import type { Report } from './queries.ts'

/** What a page knows of an earlier year: all of it where the form reads any, and what stands beside its questions. */
export interface Earlier {
  readonly previous: Answers | null
  readonly lastYear: LastYear | null
}

export async function earlierOf(db: Db, form: Form, { recipient, grant }: Report): Promise<Earlier> {
  const earlier = await findEarlierSubmission(db, { recipient: recipient.id, grant: grant.id })
  if (earlier === null) return { previous: null, lastYear: null }
  const { year, version, answers } = earlier
  const { questionnaire } = await formOf(db, version)
  return {
    previous: form.readsPrevious ? answers : null,
    lastYear: { year, answers: comparable(form.questionnaire, { questionnaire, answers }) },
  }
}
