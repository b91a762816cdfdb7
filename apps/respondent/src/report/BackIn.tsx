import { useLiveTexts } from '../texts/use-live-texts.ts'
import { useQueueState, useReport } from './report-context.ts'
import { Unsaved } from './Unsaved.tsx'

/** The session has ended in the middle of work: the way back in. What was typed is kept on the device, and can be looked at meanwhile. */
export function BackIn() {
  const { out: texts } = useLiveTexts()
  const { queue } = useReport()
  useQueueState() // what is unsaved follows it
  return (
    <>
      <span>{texts.stay}</span>
      <a href="/borttappad-lank">{texts.lost}</a>
      {queue.unsaved().length === 0 ? null : (
        <details>
          <summary>{texts.show}</summary>
          <Unsaved />
        </details>
      )}
    </>
  )
}
