import { grantTitle } from '@aterrapport/domain/grant/grant-title.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import { Furniture } from '../components/Furniture.tsx'
import { PAGE } from '../components/style.ts'
import { renderTagged } from '../tagged/render.ts'
import { SignaturePage } from './SignaturePage.tsx'

export interface SignaturePageSource {
  readonly submission: SubmissionDocument
  readonly sha256: string
  readonly questionnaire: Questionnaire
}

/** The page that is printed, signed in ink and sent where the grant demands an original: it names the submission that it belongs to. */
export function renderSignaturePage(source: SignaturePageSource): Promise<Uint8Array> {
  const { submission } = source
  const name = `Underskrift i original ${submission.receiptNumber}`
  return renderTagged({
    about: {
      title: `${name}, ${submission.recipient.name}`,
      author: submission.recipient.name,
      subject: grantTitle(submission.grant),
      language: 'sv-SE',
      createdAt: new Date(submission.submittedAt),
    },
    content: <SignaturePage {...source} />,
    furniture: (pages) => <Furniture pages={pages} about={`${name}  ·  ${submission.recipient.name}`} />,
    page: PAGE,
    attachment: null,
    seal: null,
  })
}
