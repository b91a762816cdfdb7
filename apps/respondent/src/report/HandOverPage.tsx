import { useState } from 'react'
import { useLocation } from 'wouter'

import { isEmail } from '@aterrapport/domain/organisation/email.ts'
import { stopsHandingIn } from '@aterrapport/domain/form/problem.ts'
import type { Assignee } from '@aterrapport/domain/report/state.ts'
import { allows } from '@aterrapport/domain/report/transitions.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Field, FieldGroup } from '@aterrapport/ui/controls/Field.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { useProblems } from '@aterrapport/ui/form/form-context.ts'
import { Card } from '@aterrapport/ui/layout/Card.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { reloadAll } from '../calls/use-loaded.ts'
import { failureText } from '../messages.ts'
import layout from '../shell/Layout.module.css'
import { useReportTexts } from '../texts/use-report-texts.ts'
import { useEntryTexts } from '../texts/use-texts.ts'
import { addressOf, useQueueState, useReport, useReportNow } from './report-context.ts'
import { SavingState } from './SavingState.tsx'
import { StateOfReport } from './StateOfReport.tsx'

const NOBODY: Assignee = { name: '', email: '' }

/** Names those who vouch for the answers, and locks them. */
export function HandOverPage() {
  const { site } = useEntryTexts()
  const { handOver: texts, check } = useReportTexts()
  const { report, form } = useReport()
  const { loaded } = useReportNow()
  const isIncomplete = useProblems(form).some(stopsHandingIn)
  return (
    <div className={layout['column']}>
      <PageHeader title={texts.title} site={site} above={loaded.recipient.name}>
        <p>{texts.lead}</p>
      </PageHeader>
      {!loaded.editable || !allows(loaded.state.status, 'handOver') ? (
        <StateOfReport />
      ) : isIncomplete ? (
        <Alert kind="error">
          <p>{texts.incomplete}</p>
          <p>
            <a href={addressOf(report, 'kontrollera')}>{check.title}</a>
          </p>
        </Alert>
      ) : (
        <HandOverForm />
      )}
      <SavingState troubleOnly />
    </div>
  )
}

function HandOverForm() {
  const { handOver: texts, check } = useReportTexts()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const { report, queue, refresh } = useReport()
  const { signOff } = useReportNow().loaded
  const { standing, conflicts, refused } = useQueueState()
  const [certifier, setCertifier] = useState(NOBODY)
  const [signatory, setSignatory] = useState(NOBODY)
  const [isTried, setTried] = useState(false)
  const people = signOff.certification ? [certifier, signatory] : [signatory]
  const isSaved = (standing.kind === 'saved' || standing.kind === 'idle') && conflicts.size + refused.size === 0
  const handing = useAction({
    run: () => client.reports.handOver.mutate({ report, certifier: signOff.certification ? certifier : null, signatory }),
    async onDone() {
      await refresh()
      await reloadAll()
      showMessage('done', texts.done(people[0]?.name ?? ''))
      navigate(addressOf(report, 'uppgifter'))
    },
  })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        queue.flush()
        if (isSaved && people.every(isNamed)) handing.act()
      }}
    >
      {handing.error ? (
        <Alert kind="error" announced>
          <p>{failureText(handing.error, language)}</p>
        </Alert>
      ) : null}
      {signOff.certification ? (
        <Card>
          <FieldGroup label={texts.certifier} help={texts.certifierHelp}>
            {() => <PersonFields person={certifier} onChange={setCertifier} isTried={isTried} />}
          </FieldGroup>
        </Card>
      ) : null}
      <Card>
        <FieldGroup
          label={texts.signatory}
          help={signOff.certification && !signOff.samePersonAllowed ? `${texts.signatoryHelp} ${texts.other}` : texts.signatoryHelp}
        >
          {() => <PersonFields person={signatory} onChange={setSignatory} isTried={isTried} />}
        </FieldGroup>
      </Card>
      {isTried && !isSaved ? <Alert kind="info" announced title={check.waitForSaving} /> : null}
      <ButtonRow>
        <Button type="submit" look="primary" busy={handing.isPending}>
          {texts.send}
        </Button>
        <LinkButton href={addressOf(report, 'kontrollera')}>{check.title}</LinkButton>
      </ButtonRow>
    </form>
  )
}

function isNamed({ name, email }: Assignee): boolean {
  return name.trim() !== '' && isEmail(email.trim())
}

interface PersonFieldsProps {
  readonly person: Assignee
  readonly onChange: (person: Assignee) => void
  readonly isTried: boolean
}

function PersonFields({ person, onChange, isTried }: PersonFieldsProps) {
  const { handOver: texts } = useReportTexts()
  return (
    <>
      <Field label={texts.name} required error={isTried && person.name.trim() === '' ? texts.missing.name : null}>
        {(wiring) => (
          <TextInput
            {...wiring}
            autoComplete="off"
            value={person.name}
            onChange={(event) => onChange({ ...person, name: event.target.value })}
          />
        )}
      </Field>
      <Field label={texts.email} required error={isTried && !isEmail(person.email.trim()) ? texts.missing.email : null}>
        {(wiring) => (
          <TextInput
            {...wiring}
            type="email"
            autoComplete="off"
            value={person.email}
            onChange={(event) => onChange({ ...person, email: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}
