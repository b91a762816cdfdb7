import type { Advice, AdviceCause } from './advice.ts'
import type { Wording } from './wording.ts'

/** A label longer than this is read by few: the rest belongs in the help. */
const LONGEST_LABEL = 160

/** What is likely wrong with the words of a questionnaire: none, too many, the same twice, or not in English where others are. */
export function adviceOnWording(wording: readonly Wording[]): readonly Advice[] {
  const translates = wording.some(({ texts }) => texts.some(({ en }) => !isBlank(en)))
  const seen = new Map<string, string>()
  return wording.flatMap((one): readonly Advice[] => {
    const lacking = translates ? one.texts.filter(({ sv, en }) => !isBlank(sv) && isBlank(en)).length : 0
    const causes: readonly AdviceCause[] = [
      ...onLabel(one),
      ...alike(one, seen),
      ...(lacking === 0 ? [] : [{ kind: 'notTranslated' as const, texts: lacking }]),
    ]
    return causes.map((cause): Advice => ({ at: one.at, cause }))
  })
}

function onLabel({ label, texts }: Wording): readonly AdviceCause[] {
  if (label === null) return texts.every(({ sv }) => isBlank(sv)) ? [{ kind: 'noMessage' }] : []
  if (isBlank(label.sv)) return [{ kind: 'noLabel' }]
  return label.sv.length > LONGEST_LABEL ? [{ kind: 'longLabel', length: label.sv.length, most: LONGEST_LABEL }] : []
}

/** Remembers the label, and tells of an earlier one that is the same to whoever reads it. */
function alike({ at, label, list }: Wording, seen: Map<string, string>): readonly AdviceCause[] {
  if (label === null || isBlank(label.sv) || at.kind === 'questionnaire') return []
  const spelt = `${list}\n${label.sv.trim().toLowerCase()}`
  const as = seen.get(spelt)
  seen.set(spelt, as ?? at.key)
  return as === undefined ? [] : [{ kind: 'sameLabel', as }]
}

function isBlank(words: string | undefined): boolean {
  return words === undefined || words.trim() === ''
}
