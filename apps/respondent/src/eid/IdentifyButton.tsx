import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client, type Inputs } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { failureText } from '../messages.ts'
import { useEidTexts } from '../texts/use-eid-texts.ts'

interface IdentifyButtonProps {
  readonly report: string
  /** Where to come back to. */
  readonly page: NonNullable<Inputs['eid']['begin']['page']>
  readonly provider: string
}

/** Leads out to the e-identification, which leads back into the case. */
export function IdentifyButton({ report, page, provider }: IdentifyButtonProps) {
  const texts = useEidTexts()
  const language = useLanguage()
  const leaving = useAction({
    run: () => client.eid.begin.mutate({ report, page }),
    onDone: ({ url }) => window.location.assign(url),
  })
  return (
    <>
      {leaving.error ? (
        <Alert kind="error" announced>
          <p>{failureText(leaving.error, language)}</p>
        </Alert>
      ) : null}
      <Button look="primary" busy={leaving.isPending || leaving.isDone} onClick={() => leaving.act()}>
        {texts.button(provider)}
      </Button>
    </>
  )
}
