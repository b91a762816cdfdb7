import type { Difference } from '@aterrapport/domain/design/compare.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { useTexts } from '../../../texts/use-texts.ts'
import { compareHref, DRAFT } from '../../compare/compare-href.ts'
import { Differences } from '../../compare/Differences.tsx'
import { Invalidations } from '../../compare/Invalidations.tsx'
import { countTold, toldDifferences } from '../../compare/told.ts'
import type { Base } from './base.ts'
import { Folded } from './Folded.tsx'
import { useDraftId } from './use-draft-id.ts'

interface BaseDifferencesProps {
  readonly base: Base
  readonly draft: Questionnaire
  readonly differences: readonly Difference[]
}

/** What differs from the version that the draft is based on, in words. */
export function BaseDifferences({ base, draft, differences }: BaseDifferencesProps) {
  const texts = useTexts().publish
  const count = useToldCount({ base, draft, differences })
  const id = useDraftId()
  return (
    <Folded symbol="info" title={texts.differences(count, base.name)}>
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

/** Counted as they are told: a text in two languages is two differences. */
function useToldCount({ base, draft, differences }: BaseDifferencesProps): number {
  const texts = useTexts()
  const language = useLanguage()
  return useMemo(
    () => countTold(toldDifferences(differences, { earlier: base.document, later: draft }, { language, texts })),
    [base, draft, differences, language, texts],
  )
}
