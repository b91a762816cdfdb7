import { createHash } from 'node:crypto'
import { renderReceipt } from '../render-receipt.tsx'
import { SAMPLE_QUESTIONNAIRE } from './sample-questionnaire.ts'
import { SAMPLE_SUBMISSION } from './sample-submission.ts'

// Renders the sample in a process of its own and tells the hash, for the test that the surroundings change nothing.
process.stdout.write(
  createHash('sha256')
    .update(await renderReceipt(SAMPLE_SUBMISSION, SAMPLE_QUESTIONNAIRE))
    .digest('hex'),
)
