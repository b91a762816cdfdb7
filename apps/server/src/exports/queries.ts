import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import { sql } from 'kysely'
import type { Db } from '../database/database.ts'

interface ExportedRound {
  readonly name: string
  readonly grant: string
  readonly year: number
  readonly version: string
}

export async function findExportedRound(db: Db, round: string): Promise<ExportedRound | null> {
  const row = await db
    .selectFrom('round')
    .innerJoin('grant_year as grant', 'grant.id', 'round.grant_id')
    .select(['round.name', 'grant.name as grant', 'grant.year', 'round.questionnaire_version_id as version'])
    .where('round.id', '=', round)
    .executeTakeFirst()
  return row ?? null
}

export interface LatestSubmission {
  readonly document: SubmissionDocument
  /** The questionnaire version it was answered on. */
  readonly version: string
}

interface Page extends LatestSubmission {
  readonly place: string
  readonly report: string
}

/** So many submissions are held in memory at a time, whatever the size of the round. */
const PAGE = 50

/** The newest submission of every recipient of a round, by kommunkod; recipients without one come last, by organisationsnummer. */
export async function* eachLatestSubmission(db: Db, round: string): AsyncGenerator<LatestSubmission> {
  let after: Pick<Page, 'place' | 'report'> | null = null
  for (;;) {
    const page: readonly Page[] = await pageOfSubmissions(db, round, after)
    yield* page
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return
    after = last
  }
}

async function pageOfSubmissions(db: Db, round: string, after: { place: string; report: string } | null): Promise<readonly Page[]> {
  const { rows } = await sql<Page>`
    select p.id as report, p.questionnaire_version_id as version, s.document,
           coalesce(r.kommunkod, 'x' || r.organisationsnummer) collate "C" as place
      from report p
      join recipient r on r.id = p.recipient_id
      cross join lateral (select document from submission where report_id = p.id order by number desc limit 1) s
     where p.round_id = ${round}
       and (${after === null} or (coalesce(r.kommunkod, 'x' || r.organisationsnummer) collate "C", p.id) > (${after?.place ?? ''}, ${after?.report ?? null}::uuid))
     order by coalesce(r.kommunkod, 'x' || r.organisationsnummer) collate "C", p.id
     limit ${PAGE}`.execute(db)
  return rows
}
