import type { AccessLink } from '@aterrapport/domain/access/link.ts'
import type { Person } from '@aterrapport/domain/report/state.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { LINK } from './queries.ts'

/** A link that was sent, with how its message fared and whether anybody has opened it. */
export interface SentLink extends AccessLink {
  readonly createdAt: Instant
  readonly openedAt: Instant | null
  /** The name of the colleague who handed the case on by it. */
  readonly giver: string | null
  readonly mail: 'queued' | 'sent' | 'failed' | null
  readonly mailedAt: Instant | null
}

/** The links that have been sent to people and to the registry, the oldest first. */
export async function listSentLinks(db: Db, report: string): Promise<SentLink[]> {
  return db
    .selectFrom('access_link')
    .leftJoin('person as giver', 'giver.id', 'access_link.given_by')
    .leftJoin('message', 'message.id', 'access_link.message_id')
    .select(LINK)
    .select(['access_link.created_at as createdAt', 'access_link.opened_at as openedAt', 'giver.name as giver'])
    .select(['message.status as mail', 'message.queued_at as mailedAt'])
    .where('access_link.report_id', '=', report)
    .where('access_link.vouches_for', 'is', null)
    .orderBy('access_link.created_at')
    .orderBy('access_link.id')
    .execute()
}

/** How the registry's invitation fared, which is a message about the report and not about one link. */
export async function findInvitation(db: Db, report: string) {
  const row = await db
    .selectFrom('message')
    .select(['status as mail', 'queued_at as at'])
    .where('report_id', '=', report)
    .where('kind', 'in', ['invitation', 'lostLink'])
    .orderBy('queued_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

export interface Member extends Person {
  readonly joinedAt: Instant
  readonly answeredAt: Instant | null
}

/** Those who are in the report, with when each gave an answer last. */
export async function listMembers(db: Db, report: string): Promise<Member[]> {
  return db
    .selectFrom('contributor')
    .innerJoin('person', 'person.id', 'contributor.person_id')
    .select(['person.id', 'person.name', 'person.position', 'person.email', 'contributor.joined_at as joinedAt'])
    .select(
      sql<Instant | null>`(select max(changed_at) from answer where report_id = contributor.report_id and author_id = person.id)`.as(
        'answeredAt',
      ),
    )
    .where('contributor.report_id', '=', report)
    .orderBy('contributor.joined_at')
    .execute()
}

/** A link of a report, which until the transaction ends nobody else changes. */
export async function lockLink(tx: Tx, report: string, link: string): Promise<AccessLink | undefined> {
  return tx
    .selectFrom('access_link')
    .select(LINK)
    .where('access_link.id', '=', link)
    .where('access_link.report_id', '=', report)
    .forUpdate()
    .executeTakeFirst()
}
