import type { Case } from '../api.ts'
import { CaseGuide } from './CaseGuide.tsx'
import { WhoHasIt } from './WhoHasIt.tsx'

/** What stands below the first screen of the case. */
export function CaseMore({ report, found }: { readonly report: string; readonly found: Case }) {
  return (
    <>
      {found.standing === 'waiting' || found.standing === 'turnedAway' ? null : <WhoHasIt report={report} found={found} />}
      <CaseGuide report={report} found={found} />
    </>
  )
}
