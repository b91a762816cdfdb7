import { StatusTag } from '@aterrapport/ui/feedback/StatusTag.tsx'
import { useTexts } from '../../texts/use-texts.ts'

interface StandingVersion {
  readonly id: string
  readonly superseded: boolean
  readonly retiredAt: string | null
}

/** Whether a version is to be used for new rounds. */
export function VersionState({
  version,
  latest,
}: {
  readonly version: StandingVersion
  readonly latest: { readonly id: string } | undefined
}) {
  const { versions: texts } = useTexts()
  if (version.retiredAt !== null)
    return (
      <StatusTag tone="neutral" symbol="notRelevant">
        {texts.retired}
      </StatusTag>
    )
  if (version.superseded)
    return (
      <StatusTag tone="neutral" symbol="info">
        {texts.superseded}
      </StatusTag>
    )
  return (
    <StatusTag tone="done" symbol="done">
      {version.id === latest?.id ? texts.latest : texts.inUse}
    </StatusTag>
  )
}
