declare const jsonText: unique symbol

/** A value on its way into a jsonb column. Its type keeps a bare list or string from being sent as something else. */
export type JsonText<T> = string & { readonly [jsonText]: T }

/** Makes a value ready for a jsonb column; null becomes JSON's null. */
export function json<T>(value: T): JsonText<T> {
  // The brand is given here and nowhere else.
  return JSON.stringify(value) as JsonText<T>
}
