import { compile } from '@aterrapport/domain/form/compile.ts'
import { open } from '@aterrapport/domain/form/open.ts'
import type { Questionnaire, Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { FormContext, type FormEnvironment, useSection } from '@aterrapport/ui/form/form-context.ts'
import { createFormStore } from '@aterrapport/ui/form/form-store.ts'
import { SectionView } from '@aterrapport/ui/form/SectionView.tsx'
import { Card } from '@aterrapport/ui/layout/Card.tsx'
import { Paragraphs } from '@aterrapport/ui/layout/Paragraphs.tsx'
import { SideNav } from '@aterrapport/ui/layout/SideNav.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { PreviewLayout } from '@aterrapport/ui/layout/PreviewLayout.tsx'
import { useState } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import { EXAMPLE } from './example-context.ts'
import { SignOffTexts } from './SignOffTexts.tsx'

/** A questionnaire live on the engine, as the respondent meets it. Nothing that is typed here is sent anywhere. */
export function Preview({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { questionnaires: texts } = useTexts()
  const language = useLanguage()
  const [environment, setEnvironment] = useState(() => environmentOf(questionnaire))
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{texts.preview}</h2>
      <p className="quiet">
        {texts.previewText} {texts.exampleFrom}{' '}
        <Button look="quiet" size="small" onClick={() => setEnvironment(environmentOf(questionnaire))}>
          {texts.restart}
        </Button>
      </p>
      <FormContext value={environment}>
        <PreviewLayout side={<Outline questionnaire={questionnaire} environment={environment} />}>
          {inLanguage(questionnaire.introduction, language).trim() === '' ? null : (
            <Card title={texts.introduction} level={3}>
              <Paragraphs text={inLanguage(questionnaire.introduction, language)} />
            </Card>
          )}
          {questionnaire.sections.map((section) => (
            <SectionCard key={section.key} section={section} environment={environment} />
          ))}
          <Card title={texts.signOff} level={3}>
            <SignOffTexts signOff={questionnaire.signOff} />
          </Card>
        </PreviewLayout>
      </FormContext>
    </section>
  )
}

function environmentOf(questionnaire: Questionnaire): FormEnvironment {
  const form = createFormStore(open(compile(questionnaire), { context: EXAMPLE, answers: {} }))
  return { form, editable: true, transfers: null, fileHref: () => '#', beside: null }
}

interface InPreview {
  readonly environment: FormEnvironment
}

function SectionCard({ section, environment }: InPreview & { readonly section: Section }) {
  const { questionnaires: texts } = useTexts()
  const language = useLanguage()
  const { status } = useSection(environment.form, section.key)
  return (
    <div id={`preview-${section.key}`} tabIndex={-1}>
      <Card title={inLanguage(section.title, language)} level={3}>
        {status === 'notRelevant' ? <p className="quiet">{texts.notAsked}</p> : <SectionView section={section} />}
      </Card>
    </div>
  )
}

function Outline({ questionnaire, environment }: InPreview & { readonly questionnaire: Questionnaire }) {
  const { questionnaires: texts } = useTexts()
  const language = useLanguage()
  return (
    <SideNav label={texts.outline}>
      {questionnaire.sections.map((section) => (
        <li key={section.key}>
          <a
            href={`#preview-${section.key}`}
            onClick={(event) => {
              event.preventDefault() // the address belongs to the router
              document.getElementById(`preview-${section.key}`)?.focus()
            }}
          >
            {inLanguage(section.title, language)}
            <Skipped section={section.key} environment={environment} />
          </a>
        </li>
      ))}
    </SideNav>
  )
}

function Skipped({ section, environment }: InPreview & { readonly section: string }) {
  const { questionnaires: texts } = useTexts()
  const { status } = useSection(environment.form, section)
  return status === 'notRelevant' ? <span className="quiet small"> ({texts.notAsked.toLowerCase()})</span> : null
}
