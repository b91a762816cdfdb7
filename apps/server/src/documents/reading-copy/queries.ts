import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Db } from '../../database/database.ts'
import type { ReadingCopySource } from './make-content.ts'
import type { PublicCopy } from './shapes.ts'

type Found = Omit<ReadingCopySource, 'language'>

/** A published version as a reading copy is made of it. */
export async function findVersionToCopy(db: Db, id: string): Promise<Found | null> {
  const row = await db
    .selectFrom('questionnaire_version as version')
    .innerJoin('questionnaire', 'questionnaire.id', 'version.questionnaire_id')
    .innerJoin('authority', 'authority.id', 'questionnaire.authority_id')
    .select([
      'version.document',
      'version.number',
      'version.correction',
      'version.published_at as publishedAt',
      'authority.name as authority',
    ])
    .where('version.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const { document, number, correction, publishedAt, authority } = row
  return { questionnaire: document, authority, of: { kind: 'version', number, correction, publishedAt } }
}

/** The version that a report is answered on. */
export async function findVersionOfReport(db: Db, report: string): Promise<string | null> {
  const row = await db.selectFrom('report').select('questionnaire_version_id as version').where('id', '=', report).executeTakeFirst()
  return row?.version ?? null
}

/** The version that an open round asks; null for a round that is not open, which is nobody's to see. */
export async function findVersionOfOpenRound(db: Db, round: string): Promise<string | null> {
  const row = await db
    .selectFrom('round')
    .select('questionnaire_version_id as version')
    .where('id', '=', round)
    .where('status', '=', 'open')
    .executeTakeFirst()
  return row?.version ?? null
}

/** What everybody may know of an open round. */
export async function findPublicCopy(db: Db, round: string): Promise<PublicCopy | null> {
  const row = await db
    .selectFrom('round')
    .innerJoin('grant_year as grant', 'grant.id', 'round.grant_id')
    .innerJoin('authority', 'authority.id', 'grant.authority_id')
    .innerJoin('questionnaire_version as version', 'version.id', 'round.questionnaire_version_id')
    .select(['grant.name', 'grant.year', 'authority.name as authority', 'round.due_on as dueOn', 'version.document'])
    .where('round.id', '=', round)
    .where('round.status', '=', 'open')
    .executeTakeFirst()
  if (row === undefined) return null
  const { name, year, authority, dueOn, document } = row
  return { grant: { name, year }, authority, dueOn, title: document.title, sections: document.sections.map(({ title }) => title) }
}

/** A draft as it is now. */
export async function findDraftToCopy(db: Db, id: string): Promise<Found | null> {
  const row: { document: Questionnaire; changedAt: Instant; authority: string } | undefined = await db
    .selectFrom('questionnaire_draft as draft')
    .innerJoin('authority', 'authority.id', 'draft.authority_id')
    .select(['draft.document', 'draft.updated_at as changedAt', 'authority.name as authority'])
    .where('draft.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  return { questionnaire: row.document, authority: row.authority, of: { kind: 'draft', changedAt: row.changedAt } }
}
