import { useSuspenseQuery } from '@tanstack/react-query'
import { compareVersions } from '@aterrapport/domain/design/compare.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { client } from '../../api.ts'
import { Page } from '../../shell/Page.tsx'
import { useTexts } from '../../texts/use-texts.ts'
import { DRAFT, compareHref } from './compare-href.ts'
import { Differences } from './Differences.tsx'
import { Invalidations } from './Invalidations.tsx'

interface Compared {
  readonly document: Questionnaire
  /** "version 2" or "utkastet", as it stands in a sentence. */
  readonly name: string
  readonly href: string
}

/** Two versions of a questionnaire, or a version and a draft, side by side in words. */
export function ComparePage({ earlier, later }: { readonly earlier: string; readonly later: string }) {
  const before = useCompared(earlier)
  const after = useCompared(later)
  const { compare: texts, questionnaires } = useTexts()
  const language = useLanguage()
  const differences = useMemo(() => compareVersions(before.document, after.document), [before.document, after.document])
  return (
    <Page
      title={texts.titleOf(inLanguage(after.document.title, language))}
      above={[{ title: questionnaires.title, href: '/formular' }]}
      lead={
        <p>
          {texts.lead(before.name, after.name)} <Link href={before.href}>{texts.open(before.name)}</Link>
          {' · '}
          <Link href={after.href}>{texts.open(after.name)}</Link>
        </p>
      }
      actions={
        <Link href={compareHref(later, earlier)} asChild>
          <LinkButton>{texts.otherWay}</LinkButton>
        </Link>
      }
    >
      {differences.length === 0 ? null : <Invalidations earlier={before.document} later={after.document} />}
      <Differences earlier={before.document} later={after.document} differences={differences} level={2} />
    </Page>
  )
}

function useCompared(named: string): Compared {
  const { compare: texts } = useTexts()
  const draft = named.startsWith(DRAFT) ? named.slice(DRAFT.length) : null
  const { data } = useSuspenseQuery({
    queryKey: ['compared', named],
    // A published version stays what it is; a draft may have been worked on since.
    staleTime: draft === null ? Infinity : 0,
    queryFn: async ({ signal }) => {
      if (draft === null) return client.questionnaires.get.query({ version: named }, { signal })
      const { document } = await client.drafts.get.query({ draft }, { signal })
      return { document, number: null, correction: 0 }
    },
  })
  return {
    document: data.document,
    name: data.number === null ? texts.draft : texts.version(data.number, data.correction),
    href: draft === null ? `/formular/${named}` : `/formular/utkast/${draft}`,
  }
}
