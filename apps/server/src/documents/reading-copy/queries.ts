import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Db } from '../../database/database.ts'
import type { ReadingCopySource } from './make-content.ts'

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
