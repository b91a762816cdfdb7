import { useEffect, useMemo, useState, type FocusEvent, type ReactNode } from 'react'
import { useLocation } from 'wouter'

import type { Problem } from '@aterrapport/domain/form/problem.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { ErrorSummary } from '@aterrapport/ui/feedback/ErrorSummary.tsx'
import { FormContext, useForm, useProblems, useSection } from '@aterrapport/ui/form/form-context.ts'
import { controlId, placeOf } from '@aterrapport/ui/form/place.ts'
import { SectionView } from '@aterrapport/ui/form/SectionView.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { NotFoundPage } from '../pages/NotFoundPage.tsx'
import layout from '../shell/Layout.module.css'
import { useReportTexts } from '../texts/use-report-texts.ts'
import { useEntryTexts } from '../texts/use-texts.ts'
import { problemInWords, stoppingIn } from './problems.ts'
import { addressOf, useReport, useReportNow } from './report-context.ts'
import styles from './Report.module.css'
import { SavingState } from './SavingState.tsx'
import { SectionList } from './SectionList.tsx'
import { StateOfReport } from './StateOfReport.tsx'
import { UnseenTroubles } from './UnseenTroubles.tsx'

/** One section: its questions, and the ways to the one before and the one after. */
export function SectionPage({ name }: { readonly name: string }) {
  const { site } = useEntryTexts()
  const { section: texts, tasks } = useReportTexts()
  const language = useLanguage()
  const { report, form } = useReport()
  const { loaded } = useReportNow()
  const { sections } = form.questionnaire
  const place = sections.findIndex(({ key }) => key === name)
  const section = sections[place]
  useFocusOnProblem(name)
  if (section === undefined) return <NotFoundPage />
  const previous = sections[place - 1]
  const isOpen = loaded.state.status !== 'supplementRequested' || loaded.state.supplement.sections.includes(name)
  return (
    <div className={layout['beside']}>
      <div>
        <PageHeader title={inLanguage(section.title, language)} site={site} above={texts.above(place + 1, sections.length)} />
        {loaded.editable ? null : <StateOfReport />}
        <UnseenTroubles section={section} editable={loaded.editable && isOpen} />
        <Editable when={isOpen}>
          <Relevant name={name} otherwise={<Alert kind="info">{texts.notRelevant}</Alert>}>
            <Located>
              <SectionView section={section} />
            </Located>
          </Relevant>
        </Editable>
        <Onwards
          name={name}
          next={sections[place + 1]?.key ?? null}
          before={
            previous ? (
              <LinkButton href={addressOf(report, `avsnitt/${previous.key}`)}>{texts.previous}</LinkButton>
            ) : (
              <LinkButton href={addressOf(report, 'uppgifter')}>{texts.toTasks}</LinkButton>
            )
          }
        />
        <SavingState troubleOnly={!loaded.editable} />
      </div>
      <nav className={`${layout['side']} ${styles['side']}`} aria-label={tasks.sections}>
        <h2>
          <a href={addressOf(report, 'uppgifter')}>{tasks.title}</a>
        </h2>
        <SectionList current={name} />
        <LinkButton size="small" href={addressOf(report, 'kontrollera')}>
          {tasks.check}
        </LinkButton>
      </nav>
    </div>
  )
}

/** Where one comes from a problem elsewhere: it is told here too, and the focus goes to its question. */
function useFocusOnProblem(section: string): void {
  const { form } = useReport()
  // The place stands in the address, which is outside React, and the focus is too.
  useEffect(() => {
    const path = decodeURIComponent(location.hash.slice(1))
    if (path === '') return
    form.reveal(section)
    document.getElementById(controlId(path))?.focus()
  }, [form, section])
}

function Editable({ when, children }: { readonly when: boolean; readonly children: ReactNode }) {
  const environment = useForm()
  const here = useMemo(() => ({ ...environment, editable: environment.editable && when }), [environment, when])
  return <FormContext value={here}>{children}</FormContext>
}

/** Notes the question that has the focus, so that colleagues see where one is. */
function Located({ children }: { readonly children: ReactNode }) {
  const { form, place } = useReport()

  function onFocus({ target }: FocusEvent): void {
    for (let at = target.closest('[id^="q-"]'); at !== null; at = at.parentElement?.closest('[id^="q-"]') ?? null) {
      const path = at.id.slice('q-'.length)
      if (placeOf(form.questionnaire, path) !== null) return place.moveTo({ path })
    }
  }

  return (
    <div onFocus={onFocus} onBlur={() => place.moveTo({ path: null })}>
      {children}
    </div>
  )
}

interface RelevantProps {
  readonly name: string
  readonly otherwise: ReactNode
  readonly children: ReactNode
}

function Relevant({ name, otherwise, children }: RelevantProps) {
  const { form } = useReport()
  const { status } = useSection(form, name)
  return status === 'notRelevant' ? otherwise : children
}

interface OnwardsProps {
  readonly name: string
  readonly next: string | null
  readonly before: ReactNode
}

/** The first time something is missing it is told before one goes on; one may still go on. */
function Onwards({ name, next, before }: OnwardsProps) {
  const { section: texts } = useReportTexts()
  const [, navigate] = useLocation()
  const { report, form, queue } = useReport()
  const { loaded } = useReportNow()
  const [isTold, setTold] = useState(false)
  const address = addressOf(report, next === null ? 'kontrollera' : `avsnitt/${next}`)

  function goOn(): void {
    queue.flush()
    form.reveal(name)
    if (loaded.editable && stoppingIn(form, name).length > 0) setTold(true)
    else navigate(address)
  }

  return (
    <>
      {isTold ? <Missing name={name} /> : null}
      <ButtonRow>
        <Button look="primary" onClick={goOn}>
          {next === null ? texts.toCheck : texts.next}
        </Button>
        {isTold ? <GoOnAnyway name={name} address={address} /> : null}
        {before}
      </ButtonRow>
    </>
  )
}

/** All that is missing in the section; read while it is told alone, since it changes with every keystroke. */
function Missing({ name }: { readonly name: string }) {
  const { section: texts } = useReportTexts()
  const language = useLanguage()
  const { form } = useReport()
  const problems = useStopping(name)
  if (problems.length === 0) return null
  return (
    <ErrorSummary
      title={texts.missing(problems.length)}
      errors={problems.map((problem) => ({ field: controlId(problem.path), text: problemInWords(form, problem, language) }))}
    />
  )
}

function GoOnAnyway({ name, address }: { readonly name: string; readonly address: string }) {
  const { section: texts } = useReportTexts()
  return useStopping(name).length > 0 ? <LinkButton href={address}>{texts.goOnAnyway}</LinkButton> : null
}

function useStopping(name: string): readonly Problem[] {
  const { form } = useReport()
  useProblems(form)
  return stoppingIn(form, name)
}
