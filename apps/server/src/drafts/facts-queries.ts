import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import type { Known } from '../reports/form.ts'

/** A recipient with its payment of a grant; the last day is that of the grant's latest round. Null when one of them is not there. */
export async function findKnown(
  db: Db,
  { recipient, grant }: { readonly recipient: string; readonly grant: string },
): Promise<Known | null> {
  const { rows } = await sql<Known>`
    select
      jsonb_build_object(
        'name', recipient.name, 'organisationsnummer', recipient.organisationsnummer, 'kommunkod', recipient.kommunkod,
        'lanskod', recipient.lanskod, 'lan', recipient.lan, 'population', recipient.population
      ) as recipient,
      jsonb_build_object('name', grant_year.name, 'year', grant_year.year, 'diarienummer', grant_year.diarienummer, 'terms', grant_year.terms) as grant,
      (select jsonb_build_object('received', trim_scale(coalesce(sum(amount), 0))::text, 'paidOn', max(paid_on))
        from payment where payment.grant_id = grant_year.id and payment.recipient_id = recipient.id) as payment,
      jsonb_build_object('dueOn', (select due_on from round where round.grant_id = grant_year.id order by opens_on desc, id desc limit 1)) as round
    from recipient cross join grant_year
    where recipient.id = ${recipient} and grant_year.id = ${grant}
  `.execute(db)
  return rows[0] ?? null
}
