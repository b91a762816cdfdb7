import { importAddresses } from '@aterrapport/domain/round/import-addresses.ts'
import { changeRound } from '@aterrapport/domain/round/transitions.ts'
import { record } from '../audit/record.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import { staffActor } from '../session/staff-actor.ts'
import type { StaffContext } from '../session/staff-context.ts'
import { listAddressees, setRegistryAddresses } from './address-queries.ts'
import { lockRound } from './queries.ts'
import type { Imported, ImportInput } from './shapes.ts'

/**
 * Sets the registries' addresses from a file, all of them or none. A registry whose address changes counts as not invited,
 * and the link that went to the old address no longer opens anything.
 */
export function importRegistryAddresses(ctx: StaffContext, input: ImportInput): Promise<Imported> {
  return ctx.transaction(async (tx) => {
    const round = orNotFound(await lockRound(tx, input.round))
    orRefuse(changeRound(round.status, 'importAddresses'))
    const addressees = await listAddressees(tx, round.id)
    const imported = orRefuse(importAddresses(Buffer.from(input.file, 'base64'), addressees))
    const changed = await setRegistryAddresses(tx, {
      addresses: imported.map(({ recipient, email }) => ({ report: recipient, email })),
      at: ctx.clock(),
    })
    const detail = { addresses: imported.length, changed }
    await record(tx, { at: ctx.clock(), actor: staffActor(ctx.staff), kind: 'addresses-imported', round: round.id, detail })
    return detail
  })
}
