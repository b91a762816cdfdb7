import { useState } from 'react'
import { useLocation } from 'wouter'

import { inLanguage } from '@aterrapport/domain/text.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { Radios } from '@aterrapport/ui/controls/Radios.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Paragraphs } from '@aterrapport/ui/layout/Paragraphs.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { reloadAll } from '../calls/use-loaded.ts'
import { failureText } from '../messages.ts'
import { useReportTexts } from '../texts/use-report-texts.ts'
import { addressOf, useReport } from './report-context.ts'
import styles from './Report.module.css'
import { useKeptForm } from './use-kept-form.ts'

const NOTHING: { readonly ground: string | null; readonly groundReference: string } = { ground: null, groundReference: '' }

/** The statement, the ground for it, and handing in. However often it is pressed, it is handed in once. */
export function SignForm() {
  const { sign: texts } = useReportTexts()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const { report, form } = useReport()
  const { statement, grounds } = form.questionnaire.signOff.signature
  const [given, change, forget] = useKeptForm('sign', NOTHING)
  const { ground, groundReference } = given
  const [isTried, setTried] = useState(false)
  const signing = useAction({
    run: (chosen: string) => client.reports.sign.mutate({ report, ground: chosen, groundReference }),
    async onDone() {
      forget()
      await reloadAll()
      navigate(addressOf(report, 'kvittens'))
    },
  })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (ground !== null) signing.act(ground)
      }}
    >
      <h2>{texts.statement}</h2>
      <div className={styles['statement']}>
        <Paragraphs text={inLanguage(statement, language)} />
      </div>
      <Radios
        label={texts.ground}
        options={grounds.map(({ key, label }) => ({ key, label: inLanguage(label, language) }))}
        value={ground}
        onChange={(key) => change({ ground: key })}
        error={isTried && ground === null ? texts.missing.ground : null}
      />
      <Field label={texts.reference} optional>
        {(wiring) => (
          <TextInput
            {...wiring}
            autoComplete="off"
            value={groundReference}
            onChange={(event) => change({ groundReference: event.target.value })}
          />
        )}
      </Field>
      {signing.error ? (
        <Alert kind="error" announced>
          <p>{failureText(signing.error, language)}</p>
        </Alert>
      ) : null}
      <Button type="submit" look="primary" busy={signing.isPending || signing.isDone}>
        {texts.send}
      </Button>
    </form>
  )
}
