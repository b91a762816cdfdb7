import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import type { Part } from '@aterrapport/domain/design/part.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Texts } from '../../../texts/use-texts.ts'
import { nameOfItem } from '../outline/name-of-item.ts'
import type { Selected } from '../design-store.ts'
import { placeKey } from '../store/place-key.ts'

/** What an edit was about to do, in words. */
export function editText(edit: DesignEdit, draft: Questionnaire, designer: Texts['designer']): string {
  const { edits } = designer.notKept
  const name = (place: Selected) => nameOfItem(placeKey({ selected: place, whole: 'introduction' }), draft, designer)
  switch (edit.kind) {
    case 'add':
      return edits.add(nameOfPart(edit.part))
    case 'remove':
    case 'move':
    case 'replace':
      return edits[edit.kind](name(edit.part))
    case 'rename':
      return edits.rename(name(edit.part), edit.to)
    case 'change':
      return edits.change(name(edit.of))
    case 'together':
      return edits.together
  }
}

function nameOfPart(part: Part): string {
  const text: unknown = 'label' in part ? part.label : 'title' in part ? part.title : null
  return typeof text === 'object' && text !== null && 'sv' in text && typeof text.sv === 'string' ? text.sv : part.key
}

/** The words that an edit writes, to be copied; null when it writes none. */
export function wordsOf(edit: DesignEdit): string | null {
  if (edit.kind !== 'change') return null
  const { value } = edit
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'sv' in value && typeof value.sv === 'string' ? value.sv : null
}
