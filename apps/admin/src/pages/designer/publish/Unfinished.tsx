import { partAt } from '@aterrapport/domain/design/part.ts'
import { partOf } from '@aterrapport/domain/design/part-of.ts'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { useTexts } from '../../../texts/use-texts.ts'
import { unfinishedIn } from '../logic/unfinished.ts'
import { begun, placeText } from '../properties/place-text.ts'
import { useDesign, useDesignStore } from '../use-design.ts'
import { PartLink } from './PartLink.tsx'

/** Formulas that have been begun and are not in the draft, so that nobody publishes without what they believe is there. */
export function Unfinished() {
  const { publish: texts, places } = useTexts()
  const draft = useDesign((state) => state.draft)
  const waiting = unfinishedIn(useDesignStore()).filter(({ place }) => {
    const part = partOf(place)
    return part.kind === 'questionnaire' || partAt(draft, part) !== null
  })
  if (waiting.length === 0) return null
  return (
    <Alert kind="warning" title={texts.unfinished(waiting.length)}>
      <p>{texts.unfinishedText}</p>
      <ul>
        {waiting.map(({ place, text }) => (
          <li key={JSON.stringify(place)}>
            <PartLink part={partOf(place)}>{begun(placeText(place, draft, places))}</PartLink>: <code>{text}</code>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
