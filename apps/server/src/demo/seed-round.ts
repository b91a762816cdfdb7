import { createHash } from 'node:crypto'
import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { addDays, dayOf } from '@aterrapport/domain/time/days.ts'
import { nextWorkingDay } from '@aterrapport/domain/time/working-days.ts'
import { solKommun2025Grant } from '@aterrapport/library/grants/sol-kommun-2025.ts'
import { solKommun2025 } from '@aterrapport/library/questionnaires/sol-kommun-2025.ts'
import { KOMMUNER } from '@aterrapport/library/reference/kommuner.ts'
import type { Tx } from '../database/database.ts'
import { insertVersion, lockQuestionnaire } from '../questionnaires/queries.ts'
import { setRegistryAddresses } from '../rounds/address-queries.ts'
import { insertReports, insertRound, setRoundStatus } from '../rounds/queries.ts'
import { namedUuid } from '../uuid.ts'
import { registryAddresses } from './registry-address.ts'
import { GRANT_ID, recipientIdOf } from './seed-grant.ts'

const VERSION_ID = namedUuid('demo questionnaire version 1')
const ROUND_ID = namedUuid('demo round 2025')
const SIX_WEEKS = 42

interface Publishing {
  readonly authority: string
  readonly designer: string
  readonly now: Instant
}

export async function insertQuestionnaire(tx: Tx, { authority, designer, now }: Publishing): Promise<void> {
  const questionnaire = await lockQuestionnaire(tx, { id: namedUuid('demo questionnaire'), authority, document: solKommun2025 })
  const sha256 = createHash('sha256').update(canonicalJson(solKommun2025)).digest('hex')
  await insertVersion(tx, {
    id: VERSION_ID,
    questionnaire,
    number: 1,
    correction: 0,
    document: solKommun2025,
    sha256,
    note: 'Första versionen',
    at: now,
    by: designer,
  })
}

/** A round that opens today and is due six weeks on, or the first working day after. Nobody has been invited: that is the case officer's to do. */
export async function insertOpenRound(tx: Tx, now: Instant): Promise<void> {
  const opensOn = dayOf(now)
  const dueOn = nextWorkingDay(addDays(opensOn, SIX_WEEKS))
  const name = `Återrapportering ${solKommun2025Grant.year}`
  await insertRound(tx, {
    id: ROUND_ID,
    grant: GRANT_ID,
    version: VERSION_ID,
    name,
    opensOn,
    dueOn,
    signOff: solKommun2025Grant.signOff,
    acceptsLate: true,
    at: now,
  })

  const addresses = registryAddresses(KOMMUNER)
  const reports = KOMMUNER.map((kommun) => ({
    id: namedUuid(`demo report ${kommun.kommunkod}`),
    recipient: recipientIdOf(kommun),
    email: addresses.get(kommun.kommunkod) ?? '',
  }))
  await insertReports(tx, { round: ROUND_ID, version: VERSION_ID, reports })
  await setRegistryAddresses(tx, { addresses: reports.map(({ id, email }) => ({ report: id, email })), at: now })
  await setRoundStatus(tx, ROUND_ID, { status: 'open', closedAt: null })
}
