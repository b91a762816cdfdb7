import * as z from 'zod'

/** A receipt's number as somebody may have typed it, and the checksum of a file that never left their computer. */
export const CheckReceiptInput = z.object({
  number: z.string().max(50),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** Whether the file is the receipt, and nothing else: neither whose it is nor whether there is one of that number. */
export interface CheckedReceipt {
  readonly authentic: boolean
}
