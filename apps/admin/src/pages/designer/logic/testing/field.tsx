import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import { expressionsOf } from '@aterrapport/domain/questionnaire/expressions.ts'
import { print } from '@aterrapport/domain/expression/print.ts'
import type { DesignPlace } from '@aterrapport/domain/questionnaire/design-problem.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { chooseLanguage } from '@aterrapport/ui/preferences/language.ts'
import { render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { createDesignStore, type LocalStore } from '../../store/create-design-store.ts'
import { fakeClock } from '../../store/testing/fake-clock.ts'
import { TrialProvider } from '../../TrialProvider.tsx'
import { useTrial, type Trial } from '../../trial.ts'
import { DesignContext, useDesign } from '../../use-design.ts'
import { ExpressionField } from '../ExpressionField.tsx'

export interface ShownField {
  readonly user: UserEvent
  readonly store: LocalStore
  /** The expression of the draft, as a formula; null when there is none. */
  readonly formula: () => string | null
  readonly trial: () => Trial
  /** Goes to something else and comes back. */
  readonly comeBack: () => void
}

/** The expression at a place of a draft, which it changes. */
export function showField(document: Questionnaire, place: DesignPlace, label: string): ShownField {
  chooseLanguage('sv')
  let ids = 0
  const newId = () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`
  const store = createDesignStore({ document, revision: 0, newId, clock: fakeClock() })
  let trial: Trial | null = null

  function Field() {
    const value = useDesign(({ draft }) => expressionAt(draft, place))
    trial = useTrial()
    return <ExpressionField label={label} value={value} place={place} onChange={(next) => store.edit(change(place, next))} />
  }

  const show = () =>
    render(
      <DesignContext value={store}>
        <TrialProvider>
          <Field />
        </TrialProvider>
      </DesignContext>,
    )
  let shown = show()
  return {
    user: userEvent.setup(),
    store,
    comeBack() {
      shown.unmount()
      shown = show()
    },
    formula() {
      const expression = expressionAt(store.state().draft, place)
      return expression === null ? null : print(expression)
    },
    trial() {
      if (trial === null) throw new Error('the field was not shown')
      return trial
    },
  }
}

function change({ section, question, column, of, check }: DesignPlace, value: object | null): DesignEdit {
  if (question === null) return { kind: 'change', of: { kind: 'section', key: section ?? '' }, property: of ?? '', value }
  if (of === 'check') return { kind: 'change', of: { kind: 'check', question, column, key: check ?? '' }, property: 'assert', value }
  const part = column === null ? ({ kind: 'question', key: question } as const) : ({ kind: 'column', question, key: column } as const)
  return { kind: 'change', of: part, property: of ?? '', value }
}

function expressionAt(draft: Questionnaire, at: DesignPlace): Expression | null {
  return expressionsOf(draft).find(({ place }) => canonicalJson(place) === canonicalJson(at))?.expression ?? null
}
