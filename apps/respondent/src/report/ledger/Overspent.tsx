import { spendingPaths } from '@aterrapport/domain/ledger/spending.ts'
import type { Path } from '@aterrapport/domain/form/value.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { SpendingInWords } from '@aterrapport/ui/form/kinds/SpendingInWords.tsx'

import { useReport } from '../report-context.ts'

const places = new WeakMap<Questionnaire, readonly Path[]>()

/** Where it is told what was received and what the costs come to, found once a questionnaire. */
function placesIn(questionnaire: Questionnaire): readonly Path[] {
  const known = places.get(questionnaire) ?? Object.values(spendingPaths(questionnaire) ?? {})
  places.set(questionnaire, known)
  return known
}

/** With what was received, and with the sum of the costs: that these go above it, as it is told under the costs themselves. */
export function Overspent({ path }: { readonly path: Path }) {
  const { form } = useReport()
  return placesIn(form.questionnaire).includes(path) ? <SpendingInWords onlyOver /> : null
}
