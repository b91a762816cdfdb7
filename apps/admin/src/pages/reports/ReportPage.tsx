import { useSuspenseQueries } from '@tanstack/react-query'
import { formatAmount } from '@aterrapport/domain/money/amount.ts'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { Card } from '@aterrapport/ui/layout/Card.tsx'
import { Facts } from '@aterrapport/ui/layout/Facts.tsx'
import { Grid } from '@aterrapport/ui/layout/Grid.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { api, type Report } from '../../api.ts'
import { Page } from '../../shell/Page.tsx'
import { useTexts } from '../../texts/use-texts.ts'
import { ReportStatusTag } from '../rounds/ReportStatusTag.tsx'
import { ChangeRequests } from './ChangeRequests.tsx'
import { OriginalReceived } from './OriginalReceived.tsx'
import { ReportTimeline } from './ReportTimeline.tsx'
import { SubmissionView } from './SubmissionView.tsx'

/** One recipient's report: how it stands, what happened, and what has been handed in. */
export function ReportPage({ id }: { readonly id: string }) {
  const texts = useTexts()
  const [{ data: report }, { data: events }, { data: handedIn }] = useSuspenseQueries({
    queries: [
      api.reports.forStaff.queryOptions({ report: id }),
      api.reports.events.queryOptions({ report: id }),
      api.reports.handedInForStaff.queryOptions({ report: id }),
    ],
  })
  const { round, recipient, submissions } = report
  return (
    <Page
      title={recipient.name}
      above={[
        { title: texts.rounds.title, href: '/omgangar' },
        { title: round.name, href: `/omgangar/${round.id}` },
      ]}
      lead={
        <p>
          {report.grant.name} {report.grant.year}
        </p>
      }
      actions={<ReportStatusTag {...report} flagged={submissions[0]?.document.certification?.alternative === 2} />}
    >
      <Grid look="aside">
        <div>
          <ChangeRequests report={report} changes={handedIn.changes} />
          <ReportFacts report={report} />
          {handedIn.original === null ? null : <OriginalReceived report={report.id} original={handedIn.original} />}
          <section aria-labelledby="submissions">
            <h2 id="submissions">{texts.report.submissions}</h2>
            {submissions.length === 0 ? <p>{texts.report.notHandedIn}</p> : null}
            {submissions.map((submission, place) => (
              <SubmissionView
                key={submission.id}
                submission={submission}
                questionnaire={report.questionnaire}
                latest={place === 0}
                heldBack={report.heldBack}
                promised={place === 0 ? handedIn.promised : []}
              />
            ))}
          </section>
        </div>
        <Card title={texts.report.timeline}>
          <ReportTimeline entries={events} />
        </Card>
      </Grid>
    </Page>
  )
}

function ReportFacts({ report }: { readonly report: Report }) {
  const { report: texts, recipients, board, grants, of } = useTexts()
  const language = useLanguage()
  const { recipient, answered, toAnswer } = report
  return (
    <Facts
      facts={[
        [recipients.organisationsnummer, recipient.organisationsnummer],
        [recipients.kommunkod, recipient.kommunkod],
        [recipients.lan, recipient.lan],
        [grants.diarienummer, report.grant.diarienummer],
        [texts.received, formatAmount(report.received, language)],
        [texts.due, report.extended ? `${report.dueOn} (${board.extended})` : report.dueOn],
        [texts.progress, toAnswer === 0 ? null : of(answered, toAnswer)],
        [board.lastChange, report.lastChangeAt === null ? null : formatMoment(report.lastChangeAt, language)],
        [texts.registry, report.registryEmail ?? board.noAddress],
        [texts.invited, report.invitedAt === null ? board.notInvited : formatMoment(report.invitedAt, language)],
      ]}
    />
  )
}
