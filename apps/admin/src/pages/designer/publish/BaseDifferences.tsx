import type { Difference } from '@aterrapport/domain/design/compare.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { Link } from 'wouter'
import { useTexts } from '../../../texts/use-texts.ts'
import { compareHref, DRAFT } from '../../compare/compare-href.ts'
import { Differences } from '../../compare/Differences.tsx'
import { Invalidations } from '../../compare/Invalidations.tsx'
import { Folded } from './Folded.tsx'
import { useDraftId } from './use-draft-id.ts'

interface BaseDifferencesProps {
  readonly base: { readonly version: string; readonly name: string; readonly document: Questionnaire }
  readonly draft: Questionnaire
  readonly differences: readonly Difference[]
}

/** What differs from the version that the draft is based on, in words. */
export function BaseDifferences({ base, draft, differences }: BaseDifferencesProps) {
  const { publish: texts } = useTexts()
  const id = useDraftId()
  return (
    <Folded symbol="info" title={texts.differences(differences.length, base.name)}>
      {differences.length === 0 ? null : (
        <>
          <p>
            <Link href={compareHref(base.version, DRAFT + id)}>{texts.onOwnPage}</Link>
          </p>
          <Invalidations earlier={base.document} later={draft} />
          <Differences earlier={base.document} later={draft} differences={differences} level={4} />
        </>
      )}
    </Folded>
  )
}
