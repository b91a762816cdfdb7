import { partOf } from '@aterrapport/domain/design/part-of.ts'
import type { DesignProblem } from '@aterrapport/domain/questionnaire/design-problem.ts'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { useTexts } from '../../../texts/use-texts.ts'
import { designCauseText } from '../../questionnaires/design-cause-text.ts'
import { begun, placeText } from '../properties/place-text.ts'
import { useDesign } from '../use-design.ts'
import { PartLink } from './PartLink.tsx'

/** What must be put right before the draft can be published, each with the way to it. */
export function Problems({ problems }: { readonly problems: readonly DesignProblem[] }) {
  const texts = useTexts()
  const draft = useDesign((state) => state.draft)
  return (
    <Alert kind="error" title={texts.publish.notReady(problems.length)}>
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            <PartLink part={partOf(problem.place)}>{begun(placeText(problem.place, draft, texts.places))}</PartLink>
            {`: ${designCauseText(problem.cause, texts)}`}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
