import { useState } from 'react'

/** A value as the same object for as long as the one that comes is equal to it, so that what is drawn from it is not drawn again. */
export function useSame<Value>(value: Value, isEqual: (kept: Value, given: Value) => boolean): Value {
  const [kept, keep] = useState(value)
  if (kept === value || isEqual(kept, value)) return kept
  keep(value)
  return value
}
