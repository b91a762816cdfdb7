import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import { renderReceipt } from './render-receipt.tsx'

/** What the rendering process is asked, and what it answers. One at a time. */
export interface RenderRequest {
  readonly submission: SubmissionDocument
  readonly questionnaire: Questionnaire
}

export type RenderReply = { readonly pdf: Uint8Array } | { readonly error: string }

// Only `renderer.ts` starts this process, and it sends nothing else.
process.on('message', (request: RenderRequest) => {
  renderReceipt(request.submission, request.questionnaire).then(
    (pdf) => reply({ pdf }),
    (error: unknown) => reply({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})

function reply(message: RenderReply): void {
  process.send?.(message)
}

// The server is gone: nobody waits for the rest.
process.on('disconnect', () => process.exit())
