import { replaces, type Invalidation } from '@aterrapport/domain/design/answer-schema.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useMemo } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import { partName } from './part-name.ts'

/** What the later version would mean for answers already given to the earlier. */
export function Invalidations({ earlier, later }: { readonly earlier: Questionnaire; readonly later: Questionnaire }) {
  const { compare: texts } = useTexts()
  const replacing = useMemo(() => replaces(earlier, later), [earlier, later])
  if (replacing.ok) return <Alert kind="info">{texts.replaces[replacing.value]}</Alert>
  return (
    <Alert kind="warning" title={texts.replaces.refusedTitle(replacing.refusal.length)}>
      <InvalidationList earlier={earlier} invalidations={replacing.refusal} />
      <p>{texts.replaces.refused}</p>
    </Alert>
  )
}

interface InvalidationListProps {
  readonly earlier: Questionnaire
  readonly invalidations: readonly Invalidation[]
}

/** Why given answers would not stay right, a line for each part of the earlier version. */
export function InvalidationList({ earlier, invalidations }: InvalidationListProps) {
  const { compare: texts } = useTexts()
  const language = useLanguage()
  return (
    <ul>
      {invalidations.map(({ place, reason, dependants }) => (
        <li key={JSON.stringify(place)}>
          {texts.replaces[reason](partName(earlier, place, { language, texts }))}
          {dependants.length === 0 ? null : ` ${texts.replaces.readBy(dependants.length)}`}
        </li>
      ))}
    </ul>
  )
}
