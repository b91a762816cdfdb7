import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { useTexts } from '../../../texts/use-texts.ts'

interface ReplacedWordsProps {
  /** The draft has the block's words already. */
  readonly isSame: boolean
  /** The draft has words of its own, which would be lost. */
  readonly isAsked: boolean
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly isMissing: boolean
}

/** What becomes of the words of the sign-off that the draft has. */
export function ReplacedWords({ isSame, isAsked, checked, onChange, isMissing }: ReplacedWordsProps) {
  const { blocks: texts } = useTexts()
  if (isSame) return <Alert kind="info">{texts.sameAlready}</Alert>
  if (!isAsked) return null
  return (
    <Alert kind="warning" title={texts.replaces}>
      <Checkbox
        label={texts.replaceThem}
        checked={checked}
        aria-invalid={isMissing || undefined}
        aria-describedby={isMissing ? 'replace-words' : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      {isMissing ? (
        <div id="replace-words" role="alert">
          <Note severity="error">{texts.mustConfirm}</Note>
        </div>
      ) : null}
    </Alert>
  )
}
