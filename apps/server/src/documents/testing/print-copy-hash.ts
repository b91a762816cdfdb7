import { createHash } from 'node:crypto'
import { renderReadingCopyPdf } from '../reading-copy/render-pdf.tsx'
import { SAMPLE_COPY } from './sample-copy.ts'

// Renders the sample in a process of its own and tells the hash, for the test that the surroundings change nothing.
process.stdout.write(
  createHash('sha256')
    .update(await renderReadingCopyPdf(SAMPLE_COPY))
    .digest('hex'),
)
