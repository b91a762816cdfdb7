import { plainText } from '@aterrapport/domain/form/plain-text.ts'

/** JSON with its texts as they are kept. */
export function plainJson(json: unknown): unknown {
  if (typeof json === 'string') return plainText(json)
  if (Array.isArray(json)) return json.map(plainJson)
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, plainJson(value)]))
}
