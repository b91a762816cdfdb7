import { mayCheckReceipt } from '@aterrapport/domain/access/check-receipt.ts'
import { countedSince } from '@aterrapport/domain/access/hourly.ts'
import { readReceiptNumber } from '@aterrapport/domain/report/receipt-number.ts'
import { addressHash } from '../../links/secret.ts'
import { orRefuse } from '../../refusal.ts'
import { procedure, router } from '../../trpc.ts'
import { insertAsked, isReceipt, listAskedSince, lockAsking } from './queries.ts'
import { type CheckedReceipt, CheckReceiptInput } from './shapes.ts'

/** Whether a file is an authentic receipt: asked by everybody, by the checksum alone. */
export const receiptsRouter = router({
  check: procedure.input(CheckReceiptInput).mutation(({ ctx, input }): Promise<CheckedReceipt> =>
    ctx.transaction(async (tx) => {
      const now = ctx.clock()
      const from = addressHash(ctx.config.secret, ctx.address ?? '')
      await lockAsking(tx, from)
      orRefuse(mayCheckReceipt(await listAskedSince(tx, from, countedSince(now))))
      await insertAsked(tx, from, now)
      // What is no number at all is asked after like one that nobody has.
      return { authentic: await isReceipt(tx, { number: readReceiptNumber(input.number) ?? '', sha256: input.sha256 }) }
    }),
  ),
})
