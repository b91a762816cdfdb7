import { createHash } from 'node:crypto'
import { renderReceipt } from '../render-receipt.tsx'
import { SAMPLE_RECEIPT } from './sample-receipt.ts'

// Renders the sample in a process of its own and tells the hash, for the test that the surroundings change nothing.
process.stdout.write(
  createHash('sha256')
    .update(await renderReceipt(SAMPLE_RECEIPT))
    .digest('hex'),
)
