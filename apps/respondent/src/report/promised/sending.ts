import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import type { Transfers } from '@aterrapport/ui/form/transfers.ts'
import { currentLanguage } from '@aterrapport/ui/preferences/language.ts'

import { reloadAll } from '../../calls/use-loaded.ts'
import { promisedEn } from '../../texts/promised-en.ts'
import { promisedSv } from '../../texts/promised-sv.ts'
import { createTransfers } from '../files/transfers.ts'

const kept = new Map<string, Transfers>()

/** The promised files of a report that are on their way; they go on while somebody turns to another page. */
export function promisedTransfers(report: string): Transfers {
  const known = kept.get(report)
  if (known !== undefined) return known
  const transfers = createTransfers({
    report,
    purpose: 'promised',
    onArrived(_question, { name }) {
      showMessage('done', (currentLanguage() === 'en' ? promisedEn : promisedSv).arrived(name))
      void reloadAll()
    },
  })
  kept.set(report, transfers)
  return transfers
}
