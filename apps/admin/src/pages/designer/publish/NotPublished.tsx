import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Link } from 'wouter'
import type { Refusal } from '../../../failure.ts'
import { failureText } from '../../../messages.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { compareHref, DRAFT } from '../../compare/compare-href.ts'
import { InvalidationList } from '../../compare/Invalidations.tsx'
import type { Base } from './base.ts'
import { Problems } from './Problems.tsx'
import { useDraftId } from './use-draft-id.ts'

interface NotPublishedProps {
  /** Null when the draft is no longer what was seen, or when the server did not answer. */
  readonly refusal: Refusal | null
  readonly error: Error | null
  readonly base: Base | null
  readonly onPublishOver: (version: string) => void
}

/** Why the draft was not published, and what can be done about it. */
export function NotPublished({ refusal, error, base, onPublishOver }: NotPublishedProps) {
  const texts = useTexts()
  const draft = useDraftId()
  const { publish, draftRefusals, compare } = texts
  if (error === null || refusal?.kind === 'changed-since')
    return (
      <Alert kind="warning" announced title={draftRefusals.changedSince}>
        <p>{publish.reload}</p>
      </Alert>
    )
  switch (refusal?.kind) {
    case 'published-since': {
      const name = compare.version(refusal.number, refusal.correction)
      return (
        <Alert kind="warning" announced title={draftRefusals.publishedSince(name)}>
          <ButtonRow>
            <Link href={compareHref(refusal.version, DRAFT + draft)}>{publish.compareWith(name)}</Link>
            <Button size="small" onClick={() => onPublishOver(refusal.version)}>
              {publish.publishAnyway}
            </Button>
          </ButtonRow>
        </Alert>
      )
    }
    case 'questionnaire-refused':
      return <Problems problems={refusal.problems} />
    case 'not-a-correction':
    case 'answers-broken':
      return (
        <Alert kind="error" announced title={failureText(error, texts)}>
          {base === null ? null : <InvalidationList earlier={base.document} invalidations={refusal.invalidations} />}
        </Alert>
      )
    default:
      return (
        <Alert kind="error" announced>
          {failureText(error, texts)}
        </Alert>
      )
  }
}
