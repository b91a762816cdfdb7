import type { Path } from '@aterrapport/domain/form/value.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { controlId, placeOf } from '@aterrapport/ui/form/place.ts'
import { useState, type FocusEvent } from 'react'

const PREFIX = controlId('')

/** The question that the person is in, by what has the focus among the form's controls, or was pointed out. */
export function useFocusedPath(questionnaire: Questionnaire) {
  const [path, focus] = useState<Path | null>(null)
  const onFocus = (event: FocusEvent) => {
    for (let at: Element | null = event.target; at !== null; at = at.parentElement) {
      const found = pathOf(at.id, questionnaire)
      if (found !== null) {
        focus(found)
        return
      }
    }
  }
  return { path, focus, onFocus }
}

/** Controls are called by their path, and what is beside them by more than that. */
function pathOf(id: string, questionnaire: Questionnaire): Path | null {
  if (!id.startsWith(PREFIX)) return null
  const path = id.slice(PREFIX.length)
  return placeOf(questionnaire, path) === null ? null : path
}
