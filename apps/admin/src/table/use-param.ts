import { useSearchParams } from 'wouter'

/** One choice kept in the address, so that it survives a reload and can be sent to a colleague. Its fallback is left out of the address. */
export function useParam(name: string, fallback: string): readonly [string, (value: string) => void] {
  const [params, setParams] = useSearchParams()
  const set = (value: string) => {
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        if (value === fallback) after.delete(name)
        else after.set(name, value)
        return after
      },
      { replace: true },
    )
  }
  return [params.get(name) ?? fallback, set]
}
