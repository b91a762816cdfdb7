import { useTexts } from '../../../texts/use-texts.ts'
import { InvalidationList } from '../../compare/Invalidations.tsx'
import { useDesign } from '../use-design.ts'
import type { Base } from './base.ts'
import type { MayCorrect } from './may-publish.ts'

/** Why the draft cannot be a correction of the version it is based on; nothing when it can. */
export function NoCorrection({ base, correction }: { readonly base: Base; readonly correction: MayCorrect }) {
  const { publish: texts } = useTexts()
  const key = useDesign((state) => state.draft.key)
  if (correction.kind === 'yes') return null
  if (correction.kind === 'otherKey') return <p>{texts.otherKey(key)}</p>
  return (
    <details>
      <summary>{texts.noCorrection(base.name)}</summary>
      {correction.kind === 'moreThanTexts' ? (
        <p>{texts.moreThanTexts}</p>
      ) : (
        <InvalidationList earlier={base.document} invalidations={correction.invalidations} />
      )}
    </details>
  )
}
