import { formatMoment } from '@aterrapport/domain/time/format.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import type { HandedInNow } from '../api.ts'
import { useVouchTexts } from '../texts/use-vouch-texts.ts'

/** The latest wish to change what was handed in, and the authority's answer. Earlier ones are history. */
export function AskedChanges({ changes }: { readonly changes: HandedInNow['changes'] }) {
  const { after } = useVouchTexts()
  const language = useLanguage()
  const latest = changes[0]
  if (latest === undefined) return null
  const moment = (at: Instant) => formatMoment(at, language)
  const { answered } = latest
  if (answered === null) {
    return (
      <Alert kind="info" title={after.asked(latest.by, moment(latest.at))}>
        <p style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{latest.reason}</p>
      </Alert>
    )
  }
  const isGranted = answered.outcome === 'granted'
  return (
    <Alert kind={isGranted ? 'done' : 'info'} title={(isGranted ? after.granted : after.declined)(moment(answered.at))}>
      <p style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{answered.answer}</p>
    </Alert>
  )
}
