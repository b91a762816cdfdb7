import { sql } from 'kysely'
import { record } from '../audit/record.ts'
import type { ServerContext } from '../context.ts'
import type { Tx } from '../database/database.ts'
import type { Log } from '../log.ts'
import { namedUuid } from '../uuid.ts'
import { insertGrant, insertRecipients } from './seed-grant.ts'
import { insertOpenRound, insertQuestionnaire } from './seed-round.ts'
import { DEMO_STAFF } from './staff.ts'

const AUTHORITY = {
  id: namedUuid('demo authority Socialstyrelsen'),
  name: 'Socialstyrelsen',
  organisationsnummer: '202100-0555',
  email: 'registrator@socialstyrelsen.example',
}

/** Fills an empty database with the demo, once and in one transaction. The same demo every time; only its days hang on the day of the first start. */
export async function seed({ db, clock }: Pick<ServerContext, 'db' | 'clock'>, tell: Log): Promise<void> {
  const now = clock()
  await db.transaction().execute(async (tx) => {
    if (!(await lockEmpty(tx))) return
    tell('demo: filling the empty database with 290 municipalities, a grant and an open round')
    await insertStaff(tx)
    await insertRecipients(tx)
    await insertGrant(tx, AUTHORITY.id)
    await insertQuestionnaire(tx, { authority: AUTHORITY.id, designer: staffIdOf('designer'), now })
    await insertOpenRound(tx, now)
    await record(tx, { at: now, actor: { kind: 'system' }, kind: 'demo-filled' })
  })
}

/** Whether there is no authority yet; another server that starts on the same database waits here, and then finds one. */
async function lockEmpty(tx: Tx): Promise<boolean> {
  await sql`lock table authority in exclusive mode`.execute(tx)
  return (await tx.selectFrom('authority').select('id').limit(1).executeTakeFirst()) === undefined
}

async function insertStaff(tx: Tx): Promise<void> {
  await tx.insertInto('authority').values(AUTHORITY).execute()
  await tx
    .insertInto('staff')
    .values(
      DEMO_STAFF.map(({ name, email, roles }) => ({
        id: namedUuid(`demo staff ${email}`),
        authority_id: AUTHORITY.id,
        subject: null,
        email,
        name,
        roles: [...roles],
      })),
    )
    .execute()
}

function staffIdOf(role: 'designer'): string {
  const found = DEMO_STAFF.find(({ roles }) => roles.includes(role))
  if (found === undefined) throw new Error(`Nobody in the demo is a ${role}`)
  return namedUuid(`demo staff ${found.email}`)
}
