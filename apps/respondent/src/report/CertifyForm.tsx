import { useState } from 'react'
import { useLocation } from 'wouter'

import { inLanguage } from '@aterrapport/domain/text.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { PersonnummerNote } from '@aterrapport/ui/feedback/PersonnummerNote.tsx'
import { Radios } from '@aterrapport/ui/controls/Radios.tsx'
import { TextArea } from '@aterrapport/ui/controls/TextArea.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { reloadAll } from '../calls/use-loaded.ts'
import { useStanding } from '../eid/use-standing.ts'
import { failureText } from '../messages.ts'
import { useReportTexts } from '../texts/use-report-texts.ts'
import { useReport, useReportNow } from './report-context.ts'
import { useKeptForm } from './use-kept-form.ts'

interface Given extends Readonly<Record<(typeof FIELDS)[number], string>> {
  readonly alternative: '1' | '2' | null
}

/** The finance chief's opinion, by the two alternatives of the agreement's Bilaga. */
export function CertifyForm() {
  const { certify: texts } = useReportTexts()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const { report, form, refresh } = useReport()
  const { me, state } = useReportNow().loaded
  const { certification } = form.questionnaire.signOff
  const [given, change, forget] = useKeptForm<Given>('certify', {
    alternative: null,
    deviations: '',
    measures: '',
    name: me.name,
    position: me.position ?? '',
    phone: '',
  })
  const { alternative } = given
  const [isTried, setTried] = useState(false)
  // An e-identification gives the name.
  const isNamed = useStanding(report).data?.mine?.kind === 'eid'
  const asked = FIELDS.filter((field) =>
    field === 'deviations' || field === 'measures' ? alternative === '2' : field !== 'name' || !isNamed,
  )
  const isWhole = alternative !== null && asked.every((field) => given[field].trim() !== '')
  const signatory = state.status === 'awaitingCertification' ? state.handover.signatory.name : ''
  const certifying = useAction({
    run: () => {
      const { deviations, measures, name, position, phone } = given
      const who = { name, position, phone }
      return client.reports.certify.mutate(
        alternative === '2' ? { report, ...who, alternative: 2, deviations, measures } : { report, ...who, alternative: 1 },
      )
    },
    async onDone() {
      forget()
      await refresh()
      await reloadAll()
      showMessage('done', texts.done(signatory))
      navigate(`/arende/${report}`)
    },
  })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (isWhole) certifying.act()
      }}
    >
      <Radios
        label={texts.opinion}
        options={[
          { key: '1', label: texts.alternative(1), help: inLanguage(certification.correct, language) },
          { key: '2', label: texts.alternative(2), help: inLanguage(certification.notCorrect, language) },
        ]}
        value={alternative}
        onChange={(key) => change({ alternative: key })}
        error={isTried && alternative === null ? texts.missing.alternative : null}
      />
      {asked.map((field) => (
        <Field
          key={field}
          label={texts[field]}
          required
          error={isTried && given[field].trim() === '' ? texts.missing[field] : null}
          notes={field === 'deviations' || field === 'measures' ? <PersonnummerNote text={given[field]} /> : undefined}
        >
          {(wiring) => {
            const control = {
              ...wiring,
              value: given[field],
              onChange: ({ target }: { target: { value: string } }) => change({ [field]: target.value }),
            }
            return field === 'deviations' || field === 'measures' ? (
              <TextArea {...control} />
            ) : (
              <TextInput {...control} {...AUTOCOMPLETE[field]} />
            )
          }}
        </Field>
      ))}
      {certifying.error ? (
        <Alert kind="error" announced>
          <p>{failureText(certifying.error, language)}</p>
        </Alert>
      ) : null}
      <Button type="submit" look="primary" busy={certifying.isPending}>
        {alternative === '2' ? texts.sendAlternative2 : texts.send}
      </Button>
    </form>
  )
}

const FIELDS = ['deviations', 'measures', 'name', 'position', 'phone'] as const

const AUTOCOMPLETE = {
  name: { autoComplete: 'name' },
  position: { autoComplete: 'organization-title' },
  phone: { type: 'tel', autoComplete: 'work tel' },
} as const
