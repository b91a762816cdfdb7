import type { Amount } from '@aterrapport/domain/money/amount.ts'
import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import type { AllocationRow, AllocationRun, GrantDetail, GrantSummary } from './shapes.ts'

const summary = sql`
  grant_year.id, grant_year.name, grant_year.year, grant_year.diarienummer, authority.name as authority,
  trim_scale(grant_year.total)::text as total,
  (select trim_scale(coalesce(sum(amount), 0))::text from payment where grant_id = grant_year.id) as paid,
  (select count(distinct recipient_id)::integer from payment where grant_id = grant_year.id) as recipients
`

/** The grants of an authority, the latest year first. */
export async function listGrants(db: Db, authority: string): Promise<readonly GrantSummary[]> {
  const { rows } = await sql<GrantSummary>`
    select ${summary} from grant_year join authority on authority.id = grant_year.authority_id
    where authority.id = ${authority}
    order by grant_year.year desc, grant_year.name collate "sv-x-icu"
  `.execute(db)
  return rows
}

export async function findGrant(db: Db, id: string): Promise<(GrantSummary & Pick<GrantDetail, 'terms'>) | null> {
  const { rows } = await sql<GrantSummary & Pick<GrantDetail, 'terms'>>`
    select ${summary}, grant_year.terms from grant_year join authority on authority.id = grant_year.authority_id
    where grant_year.id = ${id}
  `.execute(db)
  return rows[0] ?? null
}

/** The allocation that has been decided; the latest, should there be several. */
export async function findDecidedRun(db: Db, grant: string): Promise<AllocationRun | null> {
  const { rows } = await sql<AllocationRun>`
    select id, rule, input_date as "inputDate", checksum, decided_at as "decidedAt" from allocation_run
    where grant_id = ${grant} and decided_at is not null
    order by decided_at desc, id desc limit 1
  `.execute(db)
  return rows[0] ?? null
}

/** What each recipient was allocated in a run, and what it has been paid of the grant. */
export async function listAllocations(db: Db, run: string): Promise<readonly AllocationRow[]> {
  const { rows } = await sql<AllocationRow>`
    select recipient.id as recipient, recipient.short_name as name, kommunkod, lan, population,
      trim_scale(fixed)::text as fixed, trim_scale(variable)::text as variable, trim_scale(allocation.amount)::text as amount,
      trim_scale(coalesce(paid.amount, 0))::text as paid, paid.paid_on as "paidOn"
    from allocation
    join allocation_run on allocation_run.id = allocation.run_id
    join recipient on recipient.id = allocation.recipient_id
    left join (
      select grant_id, recipient_id, sum(amount) as amount, max(paid_on) as paid_on from payment group by grant_id, recipient_id
    ) as paid on paid.grant_id = allocation_run.grant_id and paid.recipient_id = recipient.id
    where allocation.run_id = ${run}
    order by kommunkod nulls last, recipient.name collate "sv-x-icu"
  `.execute(db)
  return rows
}

export async function sumAllocations(db: Db, run: string): Promise<GrantDetail['sums']> {
  const sum = (column: 'fixed' | 'variable' | 'amount') => sql<Amount>`trim_scale(coalesce(sum(${sql.ref(column)}), 0))::text`
  return db
    .selectFrom('allocation')
    .select([sum('fixed').as('fixed'), sum('variable').as('variable'), sum('amount').as('amount')])
    .where('run_id', '=', run)
    .executeTakeFirstOrThrow()
}

export async function listRoundsOfGrant(db: Db, grant: string): Promise<GrantDetail['rounds']> {
  return db
    .selectFrom('round')
    .select(['id', 'name', 'status'])
    .where('grant_id', '=', grant)
    .orderBy('opens_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
}
