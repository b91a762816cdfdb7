import type { Answers } from '@aterrapport/domain/form/value.ts'
import { sql } from 'kysely'
import type { Db } from '../database/database.ts'

interface Year {
  readonly recipient: string
  /** The grant of the year that is reported now. */
  readonly grant: string
}

/** A submission of an earlier year, with the version of the questionnaire that it answers. */
export interface EarlierSubmission {
  readonly year: number
  readonly version: string
  readonly answers: Answers
}

/**
 * What a recipient handed in last year: its latest submission in the latest earlier year of the same grant, which is the authority's grant
 * of the same name. Null when it has handed in none.
 */
export async function findEarlierSubmission(db: Db, { recipient, grant }: Year): Promise<EarlierSubmission | null> {
  const { rows } = await sql<EarlierSubmission>`
    select earlier.year, report.questionnaire_version_id as version, submission.document -> 'answers' as answers
    from grant_year as now
    join grant_year as earlier on earlier.authority_id = now.authority_id and earlier.name = now.name and earlier.year < now.year
    join round on round.grant_id = earlier.id
    join report on report.round_id = round.id and report.recipient_id = ${recipient}
    join submission on submission.report_id = report.id
    where now.id = ${grant}
    order by earlier.year desc, submission.submitted_at desc, submission.number desc
    limit 1
  `.execute(db)
  return rows[0] ?? null
}
