import { createHash } from 'node:crypto'
import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import { allocate } from '@aterrapport/domain/grant/allocate.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import { solKommun2025Grant } from '@aterrapport/library/grants/sol-kommun-2025.ts'
import { KOMMUNER, type Kommun } from '@aterrapport/library/reference/kommuner.ts'
import type { Tx } from '../database/database.ts'
import { json } from '../database/json.ts'
import { namedUuid } from '../uuid.ts'

export const GRANT_ID = namedUuid('demo grant 2025')
const RUN_ID = namedUuid('demo allocation run 2025')

// The days are made up, in the order in which such things happen.
const DECIDED_AT = '2025-06-02T08:00:00.000Z' as Instant
const PAID_ON = '2025-06-16' as CalendarDate

export function recipientIdOf({ kommunkod }: Kommun): string {
  return namedUuid(`demo recipient ${kommunkod}`)
}

export async function insertRecipients(tx: Tx): Promise<void> {
  await tx
    .insertInto('recipient')
    .values(
      KOMMUNER.map((kommun) => ({
        id: recipientIdOf(kommun),
        kind: 'municipality' as const,
        organisationsnummer: kommun.organisationsnummer,
        name: kommun.namn,
        short_name: kommun.kortnamn,
        kommunkod: kommun.kommunkod,
        lanskod: kommun.lanskod,
        lan: kommun.lan,
        population: kommun.folkmangd,
        // The library's days are days.
        population_date: kommun.folkmangdDatum as CalendarDate,
      })),
    )
    .execute()
}

/** The grant with its allocation, computed from its own rule, and every amount paid in full. */
export async function insertGrant(tx: Tx, authority: string): Promise<void> {
  const { name, year, diarienummer, total, terms, allocation: rule } = solKommun2025Grant
  await tx
    .insertInto('grant_year')
    .values({ id: GRANT_ID, authority_id: authority, name, year, diarienummer, total, terms: json(terms) })
    .execute()

  const amounts = allocate(
    rule,
    KOMMUNER.map(({ kommunkod, folkmangd }) => ({ key: kommunkod, population: folkmangd })),
  )
  const checksum = createHash('sha256').update(canonicalJson({ rule, amounts })).digest('hex')
  await tx
    .insertInto('allocation_run')
    // The rule's day is a day.
    .values({
      id: RUN_ID,
      grant_id: GRANT_ID,
      rule: json<unknown>(rule),
      input_date: rule.populationDate as CalendarDate,
      checksum,
      decided_at: DECIDED_AT,
    })
    .execute()

  const byKommun = new Map(KOMMUNER.map((kommun) => [kommun.kommunkod, recipientIdOf(kommun)]))
  const rows = amounts.map(({ key, ...parts }) => ({ key, recipient_id: byKommun.get(key) ?? '', ...parts }))
  await tx
    .insertInto('allocation')
    .values(rows.map(({ recipient_id, fixed, variable, amount }) => ({ run_id: RUN_ID, recipient_id, fixed, variable, amount })))
    .execute()
  await tx
    .insertInto('payment')
    .values(
      rows.map(({ key, recipient_id, amount }) => ({
        id: namedUuid(`demo payment ${key}`),
        grant_id: GRANT_ID,
        recipient_id,
        amount,
        paid_on: PAID_ON,
      })),
    )
    .execute()
}
