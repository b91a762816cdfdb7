import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { ReportStatus } from '@aterrapport/domain/report/state.ts'
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'

/** A report that has not been handed in says what its author has seen, so a correction takes it along. */
const NOT_HANDED_IN: readonly ReportStatus[] = ['notStarted', 'inProgress', 'awaitingCertification', 'awaitingSignature']

interface MovedRound {
  readonly round: string
  readonly reports: number
}

/**
 * Moves the rounds of a version, and of its earlier corrections, to a correction, with every report in them that has never been handed
 * in. One that has stays on what it was handed in with.
 */
export async function moveToCorrection(
  tx: Tx,
  { questionnaire, number, version }: { readonly questionnaire: string; readonly number: number; readonly version: string },
): Promise<readonly MovedRound[]> {
  const { rows } = await sql<MovedRound>`
    with of_version as (
      select id from questionnaire_version where questionnaire_id = ${questionnaire} and number = ${number} and id <> ${version}
    ), rounds as (
      update round set questionnaire_version_id = ${version} where questionnaire_version_id in (select id from of_version) returning id
    ), reports as (
      update report set questionnaire_version_id = ${version}
      where questionnaire_version_id in (select id from of_version) and status = any(${NOT_HANDED_IN})
        and not exists (select from submission where submission.report_id = report.id)
      returning round_id
    )
    select rounds.id as round, (select count(*) from reports where reports.round_id = rounds.id) as reports from rounds order by rounds.id
  `.execute(tx)
  return rows
}

interface AnsweredVersion {
  readonly number: number
  readonly document: Questionnaire
}

/** The versions that somebody has begun to answer, among a questionnaire's own and the one that a draft was made from; the latest first. */
export async function listAnsweredVersions(
  db: Db,
  { questionnaire, basedOn }: { readonly questionnaire: string; readonly basedOn: string | null },
): Promise<readonly AnsweredVersion[]> {
  const { rows } = await sql<AnsweredVersion>`
    select version.number, version.document from questionnaire_version as version
    where (version.questionnaire_id = ${questionnaire} or version.id = ${basedOn}::uuid)
      and exists (select from report where report.questionnaire_version_id = version.id and report.status <> 'notStarted')
    order by version.questionnaire_id = ${questionnaire} desc, version.number desc, version.correction desc
  `.execute(db)
  return rows
}
