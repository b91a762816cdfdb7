import { useEffect, type ReactNode } from 'react'

import { freshUntil } from '@aterrapport/domain/access/may-vouch.ts'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Spinner } from '@aterrapport/ui/feedback/Spinner.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { IdentifyButton } from '../eid/IdentifyButton.tsx'
import { type Standing, useStanding } from '../eid/use-standing.ts'
import { failureText } from '../messages.ts'
import { useEidTexts } from '../texts/use-eid-texts.ts'
import { useReport } from './report-context.ts'

interface StepUpProps {
  readonly page: 'intyga' | 'underteckna'
  /** What somebody who is known surely enough may do. */
  readonly children: ReactNode
}

/** Lets those who vouch through who are identified as the round demands, and the others identify themselves first. */
export function StepUp({ page, children }: StepUpProps) {
  const { report } = useReport()
  const language = useLanguage()
  const { data: standing, error, again } = useStanding(report)
  useAgainWhenOld(standing, again)
  if (standing === undefined && error !== null) return <Alert kind="error">{failureText(error, language)}</Alert>
  if (standing === undefined) return <Spinner />
  return (
    <>
      <Identified page={page} report={report} standing={standing} />
      {standing.lacks === 'level' ? null : children}
    </>
  )
}

function Identified({
  page,
  report,
  standing,
}: {
  readonly page: StepUpProps['page']
  readonly report: string
  readonly standing: Standing
}) {
  const texts = useEidTexts()
  const { offered, mine, needed, lacks } = standing
  if (needed === 'email') return null
  if (lacks === null) {
    return mine?.kind === 'eid' ? (
      <Alert kind="done">
        <p>{texts.as(mine.name, mine.provider, mine.level.slice(-1))}</p>
      </Alert>
    ) : null
  }
  return (
    <Alert kind="warning" title={lacks === 'level' ? texts.stepUp : texts.stepUpAgain} announced>
      <p>{lacks === 'level' ? texts.stepUpText(needed.slice(-1)) : texts.stepUpAgainText}</p>
      {offered === null ? <p>{texts.notOffered}</p> : <IdentifyButton report={report} page={page} provider={offered.name} />}
    </Alert>
  )
}

/** An identification grows too old while the page is open, which is told before one sends. */
function useAgainWhenOld(standing: Standing | undefined, again: () => Promise<void>): void {
  const until =
    standing !== undefined && standing.needed !== 'email' && standing.lacks === null && standing.mine?.kind === 'eid'
      ? freshUntil(standing.mine.at)
      : null
  // Time passes without anybody doing anything, so a timer is what there is to go by.
  useEffect(() => {
    if (until === null) return
    const timer = setTimeout(() => void again(), Math.max(0, Date.parse(until) - Date.now()) + 1000)
    return () => clearTimeout(timer)
  }, [until, again])
}
