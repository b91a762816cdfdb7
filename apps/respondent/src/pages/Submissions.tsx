import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Card } from '@aterrapport/ui/layout/Card.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import type { Case } from '../api.ts'
import { useEntryTexts } from '../texts/use-texts.ts'

/** What has been handed in, each with its receipt. */
export function Submissions({ submissions }: { readonly submissions: Case['submissions'] }) {
  const texts = useEntryTexts().case
  const language = useLanguage()
  if (submissions.length === 0) return null
  return (
    <Card title={texts.submissionsTitle}>
      {submissions.map((submission) => (
        <div key={submission.id}>
          <p>{texts.submission(submission.receiptNumber, formatMoment(submission.submittedAt, language))}</p>
          {submission.receiptReady ? (
            <LinkButton href={`/api/receipts/${submission.id}.pdf`} download>
              {texts.download}
            </LinkButton>
          ) : (
            <p className="quiet">{texts.making}</p>
          )}
        </div>
      ))}
    </Card>
  )
}
