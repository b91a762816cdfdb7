import { countAsking } from '../access/asked-from.ts'
import { record } from '../audit/record.ts'
import { queueMessage } from '../mail/queue-message.ts'
import { procedure, router } from '../trpc.ts'
import { FAULT_SUBJECT } from './mail-templates.ts'
import { insertFault } from './queries.ts'
import { FaultInput } from './shapes.ts'

/** The way to tell of faults that the act (2018:1937) on accessibility to digital public services asks for. */
export const accessibilityRouter = router({
  report: procedure.input(FaultInput).mutation(({ ctx, input }): Promise<void> =>
    ctx.transaction(async (tx) => {
      const at = ctx.clock()
      await countAsking(tx, ctx, 'accessibilityFault')
      const id = ctx.newId()
      await insertFault(tx, { ...input, id, at })
      await queueMessage(tx, {
        id: ctx.newId(),
        report: null,
        to: addressOf(ctx.config.mailFrom),
        subject: FAULT_SUBJECT,
        kind: 'accessibilityFault',
        given: { fault: id },
        at,
      })
      await record(tx, { at, actor: { kind: 'system' }, kind: 'accessibility-fault-told', detail: { fault: id } })
    }),
  ),
})

/** Whoever answers the service's mail is told: the address of `Name <address>`. */
function addressOf(sender: string): string {
  return /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender
}
