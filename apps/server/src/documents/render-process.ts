import type { DraftSource } from './draft-copy/draft-source.ts'
import { renderDraft } from './draft-copy/render-draft.tsx'
import type { ReadingCopySource } from './reading-copy/make-content.ts'
import { renderReadingCopyDocx } from './reading-copy/render-docx.ts'
import { renderReadingCopyPdf } from './reading-copy/render-pdf.tsx'
import { type ReceiptToRender, renderReceipt } from './render-receipt.tsx'
import { renderSignaturePage, type SignaturePageSource } from './signature-page/render-signature-page.tsx'

/** What the rendering process is asked, and what it answers. One at a time. */
export type RenderRequest =
  | { readonly kind: 'receipt'; readonly receipt: ReceiptToRender }
  | { readonly kind: 'signaturePage'; readonly source: SignaturePageSource }
  | { readonly kind: 'draftCopy'; readonly source: DraftSource }
  | { readonly kind: 'readingCopy'; readonly format: 'pdf' | 'docx'; readonly source: ReadingCopySource }

export type RenderReply = { readonly document: Uint8Array } | { readonly error: string }

// Only `renderer.ts` starts this process, and it sends nothing else.
process.on('message', (request: RenderRequest) => {
  render(request).then(
    (document) => reply({ document }),
    (error: unknown) => reply({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})

function render(request: RenderRequest): Promise<Uint8Array> {
  if (request.kind === 'receipt') return renderReceipt(request.receipt)
  if (request.kind === 'signaturePage') return renderSignaturePage(request.source)
  if (request.kind === 'draftCopy') return renderDraft(request.source)
  return request.format === 'pdf' ? renderReadingCopyPdf(request.source) : renderReadingCopyDocx(request.source)
}

function reply(message: RenderReply): void {
  process.send?.(message)
}

// The server is gone: nobody waits for the rest.
process.on('disconnect', () => process.exit())
