import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Person } from '@aterrapport/domain/report/state.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Facts } from '@aterrapport/ui/layout/Facts.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import type { Submission } from '../../api.ts'
import { useTexts } from '../../texts/use-texts.ts'

/** Who certified and signed what was handed in, in which words, and by what it is known. */
export function VouchedFor({ submission, questionnaire }: { readonly submission: Submission; readonly questionnaire: Questionnaire }) {
  const { report: texts } = useTexts()
  const language = useLanguage()
  const { certification, signature, receiptNumber } = submission.document
  const ground = questionnaire.signOff.signature.grounds.find(({ key }) => key === signature.ground)
  return (
    <>
      {certification?.alternative === 2 ? (
        <Alert kind="warning" title={texts.alternative2}>
          <p style={WRITTEN}>
            <b>{texts.deviations}:</b> {certification.deviations}
          </p>
          <p style={WRITTEN}>
            <b>{texts.measures}:</b> {certification.measures}
          </p>
        </Alert>
      ) : null}
      <Facts
        facts={[
          [texts.receiptNumber, receiptNumber],
          [texts.certifiedBy, certification === null ? null : `${named(certification.by)}, ${formatMoment(certification.at, language)}`],
          [texts.certification, certification?.alternative === 1 ? texts.alternative1 : null],
          [texts.signedBy, `${named(signature.by)}, ${formatMoment(signature.at, language)}`],
          [
            texts.ground,
            [ground === undefined ? signature.ground : inLanguage(ground.label, language), signature.groundReference]
              .filter(Boolean)
              .join(', '),
          ],
          [
            texts.sha256,
            <code key="sha256" style={{ overflowWrap: 'anywhere' }}>
              {submission.sha256}
            </code>,
          ],
        ]}
      />
    </>
  )
}

const WRITTEN = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const

function named({ name, position }: Person): string {
  return position === null ? name : `${name}, ${position}`
}
