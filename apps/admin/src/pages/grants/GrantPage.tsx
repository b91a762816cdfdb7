import { useSuspenseQuery } from '@tanstack/react-query'
import { formatAmount } from '@aterrapport/domain/money/amount.ts'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Card } from '@aterrapport/ui/layout/Card.tsx'
import { Facts } from '@aterrapport/ui/layout/Facts.tsx'
import { Grid } from '@aterrapport/ui/layout/Grid.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { Link } from 'wouter'
import { api, type Grant } from '../../api.ts'
import { Page } from '../../shell/Page.tsx'
import { useTexts } from '../../texts/use-texts.ts'
import { AllocationTable } from './AllocationTable.tsx'
import { RuleFacts } from './RuleFacts.tsx'
import { TermsFacts } from './TermsFacts.tsx'

/** One grant: its facts and terms, and what each recipient was allocated and paid. */
export function GrantPage({ id }: { readonly id: string }) {
  const texts = useTexts()
  const { data: grant } = useSuspenseQuery(api.grants.get.queryOptions({ grant: id }))
  return (
    <Page title={`${grant.name} ${grant.year}`} above={[{ title: texts.grants.title, href: '/statsbidrag' }]}>
      <Grid>
        <Card title={texts.grants.facts}>
          <GrantFacts grant={grant} />
        </Card>
        <Card title={texts.grants.terms}>
          <TermsFacts terms={grant.terms} />
        </Card>
      </Grid>
      <Allocation grant={grant} />
    </Page>
  )
}

function GrantFacts({ grant }: { readonly grant: Grant }) {
  const { grants: texts, roundStatus } = useTexts()
  const language = useLanguage()
  return (
    <Facts
      facts={[
        [texts.authority, grant.authority],
        [texts.diarienummer, grant.diarienummer],
        [texts.total, formatAmount(grant.total, language)],
        [texts.paid, formatAmount(grant.paid, language)],
        [texts.recipients, grant.recipients],
        [
          texts.rounds,
          grant.rounds.length === 0
            ? null
            : grant.rounds.map(({ id, name, status }) => (
                <div key={id}>
                  <Link href={`/omgangar/${id}`}>{name}</Link> <span className="quiet">({roundStatus[status].toLowerCase()})</span>
                </div>
              )),
        ],
      ]}
    />
  )
}

function Allocation({ grant }: { readonly grant: Grant }) {
  const { grants: texts } = useTexts()
  if (grant.run === null) return <p>{texts.noAllocation}</p>
  const exact = grant.sums.amount === grant.total
  return (
    <section aria-labelledby="allocation">
      <h2 id="allocation">{texts.allocation}</h2>
      <RuleFacts run={grant.run} />
      <Alert kind={exact ? 'done' : 'warning'}>{exact ? texts.exact : texts.notExact}</Alert>
      <AllocationTable grant={grant} />
    </section>
  )
}
