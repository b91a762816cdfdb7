import { memo, useCallback, useSyncExternalStore } from 'react'

import type { Path } from '@aterrapport/domain/form/value.ts'
import type { FormReader } from '@aterrapport/ui/form/form-store.ts'
import { placeOf } from '@aterrapport/ui/form/place.ts'

import type { Refusal } from '../failure.ts'
import type { Trouble } from '../saving/queue.ts'
import { questionAt } from '../saving/troubles.ts'
import { useReport } from './report-context.ts'
import styles from './Report.module.css'
import { TroublePanel } from './TroublePanel.tsx'

/** What waits for a decision at a place: beside a cell its own, beside a question all that has no cell of its own on the page. */
export const ConflictPanel = memo(function ConflictPanel({ path }: { readonly path: Path }) {
  const { form } = useReport()
  const troubles = useTroubles(questionAt(path)).filter((trouble) => placeToTell(form, trouble) === path)
  return troubles.map((trouble) => (
    <div key={trouble.path} className={styles['trouble']}>
      <TroublePanel trouble={trouble} named={trouble.path !== path} />
    </div>
  ))
})

/** The troubles of a question; renders again only when they change. */
function useTroubles(question: string): readonly Trouble<Refusal>[] {
  const { queue } = useReport()
  return useSyncExternalStore(
    useCallback((listener) => queue.subscribeTo(question, listener), [queue, question]),
    () => queue.troubles(question),
  )
}

function placeToTell(form: FormReader, { path }: Trouble<Refusal>): Path {
  const [bare = path] = path.split(':')
  const place = placeOf(form.questionnaire, bare)
  if (place === null || place.column === null) return questionAt(path)
  const isShown = form.rows(place.question.key).includes(place.row ?? '') && form.read(bare).relevance === 'relevant'
  return isShown ? bare : questionAt(path)
}
