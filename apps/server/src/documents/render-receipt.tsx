import { createHash } from 'node:crypto'
import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import { compile } from '@aterrapport/domain/form/compile.ts'
import { open } from '@aterrapport/domain/form/open.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import { Furniture } from './components/Furniture.tsx'
import { Receipt } from './components/Receipt.tsx'
import { PAGE } from './components/style.ts'
import { ATTACHED_FILE, receiptContent } from './receipt-content.ts'
import type { PlannedSeal } from './tagged/archive-pdf.ts'
import { renderTagged } from './tagged/render.ts'

export interface ReceiptToRender {
  readonly submission: SubmissionDocument
  readonly questionnaire: Questionnaire
  /** Where people reach the server: the page that tells whether a receipt is authentic is there. */
  readonly publicUrl: string
  /** Room for the authority's seal; null where receipts are not sealed. */
  readonly seal: PlannedSeal | null
}

/**
 * The receipt of what was handed in, as PDF (domain.md §5.5): a function of what it is given alone, so the same submission gives the
 * same bytes at any time, in any process and time zone, until it is sealed.
 */
export async function renderReceipt({ submission, questionnaire, publicUrl, seal }: ReceiptToRender): Promise<Uint8Array> {
  const json = canonicalJson(submission)
  const content = receiptContent({
    submission,
    questionnaire,
    form: open(compile(questionnaire), submission),
    sha256: createHash('sha256').update(json).digest('hex'),
    checkAt: `${publicUrl}/kvittens/${submission.receiptNumber}`,
    sealedBy: seal?.holder ?? null,
  })
  const name = `${content.title} ${submission.receiptNumber}`
  return renderTagged({
    about: {
      title: `${name}, ${submission.recipient.name}`,
      author: submission.authority.name,
      subject: content.grant,
      language: 'sv-SE',
      createdAt: new Date(submission.submittedAt),
    },
    content: <Receipt content={content} />,
    furniture: (pages) => <Furniture pages={pages} about={`${name}  ·  ${submission.recipient.name}`} />,
    page: PAGE,
    attachment: {
      name: ATTACHED_FILE,
      type: 'application/json',
      description: 'Hela inlämningen, som den frystes när den lämnades in',
      content: new TextEncoder().encode(json),
    },
    seal,
  })
}
