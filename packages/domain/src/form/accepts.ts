import { isFileValue } from '../questionnaire/kinds/file.ts'
import { isOpenTo, placeOf } from './paths.ts'
import type { CompiledForm } from './plan.ts'
import type { Path, Value } from './value.ts'

/** Whether an answer may be stored at the path: the questionnaire asks for one there. */
export function acceptsPath(form: CompiledForm, path: Path): boolean {
  const place = placeOf(form, path)
  return place !== null && isOpenTo(form, place)
}

const LONGEST = 20_000
const MOST_ITEMS = 200

/** Whether something from outside has the shape and size of an answer. Whether it answers its question is another matter, which `evaluate` tells. */
export function isValue(json: unknown): json is Value {
  if (json === null || typeof json === 'boolean') return true
  if (typeof json === 'string') return json.length <= LONGEST
  if (Array.isArray(json)) return json.length <= MOST_ITEMS && (json.every(isChoiceKey) || json.every(isFileValue))
  return typeof json === 'object' && 'unreadable' in json && typeof json.unreadable === 'string' && json.unreadable.length <= LONGEST
}

function isChoiceKey(item: unknown): boolean {
  return typeof item === 'string' && item.length <= 100
}
