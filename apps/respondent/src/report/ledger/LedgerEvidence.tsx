import { lazy, Suspense } from 'react'

import { useReport } from '../report-context.ts'
import { tableOf } from './LedgerBeside.tsx'
import { useImports } from './use-imports.ts'

const Imports = lazy(() => import('./Imports.tsx').then((module) => ({ default: module.Imports })))

/** What of the costs was taken over from ledgers, for those who check and vouch for them; nothing where nothing was. */
export function LedgerEvidence({ level = 3 }: { readonly level?: 3 | 4 }) {
  const { report, form } = useReport()
  const imports = useImports(report)
  if (imports.length === 0) return null
  return (
    <Suspense>
      <Imports form={form} imports={imports} level={level} />
    </Suspense>
  )
}

/** The same under the answers of the cost table. */
export function LedgerEvidenceOf({ question }: { readonly question: string }) {
  const { form } = useReport()
  return tableOf(form.questionnaire)?.question === question ? <LedgerEvidence level={4} /> : null
}
