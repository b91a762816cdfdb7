import type { FormStore } from '@aterrapport/ui/form/form-store.ts'
import { useEffect, useReducer } from 'react'

/** Renders again whenever anything in a form changes: for what is reckoned from the whole of it. */
export function useEveryChange(form: FormStore): void {
  const [, again] = useReducer((count: number) => count + 1, 0)
  // The form lives outside React, and what is read of it here has no value of its own to compare.
  useEffect(() => form.subscribe('*', again), [form])
}
