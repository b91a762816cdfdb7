import type { FormContext as Facts } from '@aterrapport/domain/form/context.ts'
import { soundPart } from '@aterrapport/domain/design/sound-part.ts'
import { compile } from '@aterrapport/domain/form/compile.ts'
import type { LiveForm } from '@aterrapport/domain/form/form.ts'
import { open } from '@aterrapport/domain/form/open.ts'
import type { Answers } from '@aterrapport/domain/form/value.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { FormEnvironment } from '@aterrapport/ui/form/form-context.ts'
import { createFormStore } from '@aterrapport/ui/form/form-store.ts'
import { useMemo, useState, type ReactNode } from 'react'
import { EXAMPLE } from '../questionnaires/example-context.ts'
import { isSameLogic } from './store/logic.ts'
import { TrialContext, type Trial, type TrialStart } from './trial.ts'
import { useDesign } from './use-design.ts'

interface Opened {
  /** The draft whose logic it runs on. */
  readonly of: Questionnaire
  readonly live: LiveForm
  readonly facts: Facts
  readonly previous: Answers | null
  readonly environment: FormEnvironment
}

/** Holds the one form that the draft is tried in. An edit of a text leaves it alone; one of the logic opens it anew with the answers given. */
export function TrialProvider({ children }: { readonly children: ReactNode }) {
  const draft = useDesign((state) => state.draft)
  const [opened, setOpened] = useState(() => openTrial(draft, { facts: EXAMPLE, previous: null, answers: {} }))
  if (!isSameLogic(opened.of, draft)) setOpened(openTrial(draft, { ...opened, answers: opened.live.answers() }))
  const trial = useMemo((): Trial => {
    const { environment, facts, previous, live } = opened
    return { environment, facts, previous, answers: () => live.answers(), restart: (given) => setOpened(openTrial(opened.of, given)) }
  }, [opened])
  return <TrialContext value={trial}>{children}</TrialContext>
}

function openTrial(draft: Questionnaire, { facts, previous, answers }: TrialStart): Opened {
  const live = open(compile(soundPart(draft)), { context: facts, previous, answers })
  const environment = { form: createFormStore(live), editable: true, transfers: null, fileHref: () => '#', beside: null }
  return { of: draft, live, facts, previous, environment }
}
