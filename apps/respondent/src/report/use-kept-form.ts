import { useKept } from './use-kept.ts'

/** The fields of a form that is nowhere saved yet, kept on the device as `useKept` keeps words: one may have to go away before it is sent. */
export function useKeptForm<Form extends object>(
  what: string,
  initial: Form,
): readonly [form: Form, change: (part: Partial<Form>) => void, clear: () => void] {
  const [text, keep, clear] = useKept(what)
  // Written below, and nowhere else.
  const form: Form = text === '' ? initial : { ...initial, ...(JSON.parse(text) as Partial<Form>) }
  return [form, (part) => keep(JSON.stringify({ ...form, ...part })), clear]
}
