import { createContext, use } from 'react'

import type { LastYear } from '@aterrapport/domain/form/comparable.ts'

/** What was handed in for an earlier year, beside which the form is filled in; null where nothing was. It never changes while a form is open. */
export const LastYearContext = createContext<LastYear | null>(null)

export function useLastYear(): LastYear | null {
  return use(LastYearContext)
}
