import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { useTexts } from '../../../texts/use-texts.ts'
import { soundPart } from '@aterrapport/domain/design/sound-part.ts'
import { useMemo } from 'react'
import { useDesign } from '../use-design.ts'
import { FillButtons } from './FillButtons.tsx'
import { RecipientChoice } from './RecipientChoice.tsx'
import { TrySections } from './TrySections.tsx'

/** What stands around the form: who fills it in, answers made up, and its sections. */
export function Around(props: { readonly section: string | null; readonly onSection: (key: string) => void }) {
  const { tryOut: texts } = useTexts()
  const draft = useDesign((state) => state.draft)
  const isWhole = useMemo(() => soundPart(draft) === draft, [draft])
  return (
    <>
      <p className="quiet small">{texts.lead}</p>
      {isWhole ? null : (
        <Alert kind="warning" title={texts.leftOut}>
          {texts.leftOutText}
        </Alert>
      )}
      <RecipientChoice />
      <FillButtons />
      <TrySections {...props} />
    </>
  )
}
