import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { useSection } from '@aterrapport/ui/form/form-context.ts'

import { useLiveTexts } from '../texts/use-live-texts.ts'
import { useQueueState, useReport } from './report-context.ts'
import { TroublePanel } from './TroublePanel.tsx'
import { Unsaved } from './Unsaved.tsx'

/** What waits for a decision in a section where its question cannot be seen: it is not asked any more, or the section was locked meanwhile. */
export function UnseenTroubles({ section, editable }: { readonly section: Section; readonly editable: boolean }) {
  const { conflicts, refused } = useQueueState()
  return conflicts.size + refused.size === 0 ? null : <Unseen section={section} editable={editable} />
}

function Unseen({ section, editable }: { readonly section: Section; readonly editable: boolean }) {
  const texts = useLiveTexts()
  const { form, queue } = useReport()
  useSection(form, section.key) // what is asked changes with the answers
  const here = section.questions.flatMap(({ key }) =>
    editable && form.read(key).relevance === 'relevant' ? [] : queue.troubles(key).map((trouble) => ({ key, trouble })),
  )
  if (here.length === 0) return null
  return (
    <>
      {here.map(({ trouble }) => (
        <TroublePanel key={trouble.path} trouble={trouble} named />
      ))}
      {editable ? <p className="small quiet">{texts.notAsked}</p> : <Unsaved />}
    </>
  )
}
