import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { api, type Outputs, queryClient } from '../../api.ts'
import { Page } from '../../shell/Page.tsx'
import { useTexts } from '../../texts/use-texts.ts'
import { NewRoundForm, type Wished } from './NewRoundForm.tsx'

/** Makes a round of a grant and a questionnaire's version. */
export function NewRoundPage() {
  const { rounds: texts } = useTexts()
  const [, go] = useLocation()
  const { data: grants } = useSuspenseQuery(api.grants.list.queryOptions())
  const { data: published } = useSuspenseQuery(api.questionnaires.list.queryOptions())
  const { data: offered } = useSuspenseQuery(api.eid.offered.queryOptions())
  const questionnaires = published.map(usable).filter(({ versions }) => versions.length > 0)
  const create = useMutation(
    api.rounds.create.mutationOptions({
      onSuccess: async ({ round, reports }) => {
        await queryClient.invalidateQueries({ queryKey: api.rounds.list.queryKey() })
        showMessage('done', texts.willGet(reports))
        go(`/omgangar/${round}`)
      },
    }),
  )
  const [wished, setWished] = useState<Wished>(() => firstWish(grants, questionnaires))
  return (
    <Page title={texts.newTitle} above={[{ title: texts.title, href: '/omgangar' }]} lead={<p>{texts.newText}</p>}>
      <NewRoundForm
        wished={wished}
        onChange={setWished}
        grants={grants}
        questionnaires={questionnaires}
        offered={offered}
        busy={create.isPending}
        failure={create.error}
        onSubmit={() => create.mutate(wished)}
      />
    </Page>
  )
}

/** The versions that may be chosen for a new round: of each its latest correction, and none that is retired. */
function usable(questionnaire: Outputs['questionnaires']['list'][number]) {
  return { ...questionnaire, versions: questionnaire.versions.filter(({ superseded, retiredAt }) => !superseded && retiredAt === null) }
}

/** The latest of everything, which is what is wanted nearly always. */
function firstWish(
  grants: readonly { readonly id: string; readonly year: number }[],
  questionnaires: readonly { readonly versions: readonly { readonly id: string }[] }[],
): Wished {
  const grant = grants[0]
  return {
    grant: grant?.id ?? '',
    version: questionnaires[0]?.versions[0]?.id ?? '',
    name: grant === undefined ? '' : `Återrapportering ${grant.year}`,
    opensOn: '',
    dueOn: '',
    signOff: { certification: true, samePersonAllowed: false, contributorMayCertify: true, identification: 'email' },
    acceptsLate: true,
  }
}
