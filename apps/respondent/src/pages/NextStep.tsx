import { allows } from '@aterrapport/domain/report/transitions.ts'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'

import type { Case } from '../api.ts'
import { useEntryTexts } from '../texts/use-texts.ts'

/** What the one who looks can do next in the case: one way, in the words of their part. */
export function NextStep({ report, found }: { readonly report: string; readonly found: Case }) {
  const texts = useEntryTexts().case
  const { status, purpose } = found
  const step = stepOf(found)
  if (step === null) return null
  const words = {
    certify: texts.toCertify,
    sign: texts.toSign,
    answer: status === 'notStarted' ? texts.start : texts.goOn,
    read: texts.readAnswers,
  }
  return (
    <div style={{ marginBlockEnd: 'var(--s-8)' }}>
      <ButtonRow>
        <LinkButton look={purpose === 'registry' && step === 'read' ? 'secondary' : 'primary'} href={nextPlace(report, found)}>
          {words[step]}
        </LinkButton>
      </ButtonRow>
    </div>
  )
}

/** Where the next step is taken: first of all, who one is. */
export function nextPlace(report: string, found: Case): string {
  const step = stepOf(found)
  if (found.me === null || (step === 'answer' && found.standing !== 'in')) return `/arende/${report}/bekrafta`
  return step === null ? `/arende/${report}` : `/arende/${report}/${PAGE[step]}`
}

type Step = 'certify' | 'sign' | 'answer' | 'read'

/** Where each step is taken. */
export const PAGE: Record<Step, string> = { certify: 'intyga', sign: 'underteckna', answer: 'uppgifter', read: 'kontrollera' }

/** The step that is this person's, now; null when there is none. */
export function stepOf({
  status,
  purpose,
  me,
  standing,
  round,
}: Pick<Case, 'status' | 'purpose' | 'me' | 'standing' | 'round'>): Step | null {
  if (purpose === 'certifier') return status === 'awaitingCertification' ? 'certify' : 'read'
  if (purpose === 'signatory') return status === 'awaitingSignature' ? 'sign' : 'read'
  if (allows(status, 'answer') && (round.status === 'open' || status === 'supplementRequested')) return 'answer'
  if (me === null || standing !== 'in') return null
  return allows(status, 'recall') ? 'answer' : 'read'
}
