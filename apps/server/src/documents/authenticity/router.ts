import { countAsking } from '../../access/asked-from.ts'
import { readReceiptNumber } from '@aterrapport/domain/report/receipt-number.ts'
import { procedure, router } from '../../trpc.ts'
import { isReceipt } from './queries.ts'
import { type CheckedReceipt, CheckReceiptInput } from './shapes.ts'

/** Whether a file is an authentic receipt: asked by everybody, by the checksum alone. */
export const receiptsRouter = router({
  check: procedure.input(CheckReceiptInput).mutation(({ ctx, input }): Promise<CheckedReceipt> =>
    ctx.transaction(async (tx) => {
      await countAsking(tx, ctx, 'receiptCheck')
      // What is no number at all is asked after like one that nobody has.
      return { authentic: await isReceipt(tx, { number: readReceiptNumber(input.number) ?? '', sha256: input.sha256 }) }
    }),
  ),
})
