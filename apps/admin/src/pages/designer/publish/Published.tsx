import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Link } from 'wouter'
import type { Outputs } from '../../../api.ts'
import { useTexts } from '../../../texts/use-texts.ts'

/** What has just been published, with the ways on from it. */
export function Published({ published: { version, number, correction } }: { readonly published: Outputs['drafts']['publish'] }) {
  const { publish: texts, compare } = useTexts()
  const name = compare.versionTitle(number, correction)
  return (
    <Alert kind="done" announced title={texts.done(name)}>
      <p>{texts.doneNext}</p>
      <p>
        <Link href={`/formular/${version}`}>{texts.show(compare.version(number, correction))}</Link>
        {' · '}
        <Link href="/omgangar/ny">{texts.toRound}</Link>
      </p>
    </Alert>
  )
}
