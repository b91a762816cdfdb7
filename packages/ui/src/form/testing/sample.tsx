import type { ReactNode } from 'react'

import { compile } from '@aterrapport/domain/form/compile.ts'
import { CONTEXT, type ContextName, type FormContext as Facts } from '@aterrapport/domain/form/context.ts'
import { open } from '@aterrapport/domain/form/open.ts'
import type { Answers, Value } from '@aterrapport/domain/form/value.ts'
import type { Questionnaire, Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'

import { FormContext, type FormEnvironment } from '../form-context.ts'
import { createFormStore, type FormListener, type FormStore } from '../form-store.ts'

export const ECONOMY: Section = {
  key: 'ekonomi',
  title: { sv: 'Ekonomi' },
  questions: [
    { key: 'mottaget', kind: 'amount', label: { sv: 'Det här har ni fått' }, prefill: { from: 'utbetalning.belopp', locked: true } },
    {
      key: 'kostnader',
      kind: 'table',
      label: { sv: 'Kostnader' },
      columns: [
        { key: 'belopp', kind: 'amount', label: { sv: 'Belopp' } },
        { key: 'kommentar', kind: 'text', label: { sv: 'Kommentar' } },
      ],
      rows: {
        fixed: [
          { key: 'lon', label: { sv: 'Löner' } },
          { key: 'resor', label: { sv: 'Resor' } },
        ],
      },
      totals: ['belopp'],
    },
    {
      key: 'summa',
      kind: 'calculated',
      label: { sv: 'Summa kostnader' },
      shownAs: 'amount',
      formula: { call: 'sum', args: [{ ref: 'kostnader.belopp' }] },
    },
    { key: 'vidare', kind: 'yesNo', label: { sv: 'Fört vidare?' }, required: true },
    { key: 'vart', kind: 'text', label: { sv: 'Till vem?' }, relevance: { ref: 'vidare' }, required: true },
    {
      key: 'skal',
      kind: 'choices',
      label: { sv: 'Varför?' },
      choices: [
        { key: 'sent', label: { sv: 'Beslutet kom sent' } },
        { key: 'annat', label: { sv: 'Annat' }, other: true },
      ],
    },
    {
      key: 'insatser',
      kind: 'table',
      label: { sv: 'Insatser' },
      columns: [{ key: 'namn', kind: 'text', label: { sv: 'Benämning' } }],
      rows: { added: { name: { sv: 'insats' }, most: 2 } },
    },
  ],
}

const SAMPLE: Questionnaire = {
  schemaVersion: 1,
  key: 'prov',
  title: { sv: 'Prov' },
  introduction: { sv: 'Prov' },
  sections: [ECONOMY],
  signOff: {
    certification: { correct: { sv: 'Rätt' }, notCorrect: { sv: 'Fel' } },
    signature: { statement: { sv: 'Jag intygar' }, grounds: [{ key: 'delegation', label: { sv: 'Delegation' } }] },
  },
}

/** A live form of a few questions, of the kinds that are hardest to show. */
export function openSample(answers: Answers = {}, listener: FormListener = {}, sections: readonly Section[] = SAMPLE.sections): FormStore {
  const unknown = Object.fromEntries(Object.keys(CONTEXT).map((name) => [name, null])) as Record<ContextName, Value> // every name is there
  const context: Facts = { ...unknown, 'utbetalning.belopp': '5922718' }
  return createFormStore(open(compile({ ...SAMPLE, sections }), { context, answers }), listener)
}

interface InFormProps extends Partial<Omit<FormEnvironment, 'form'>> {
  readonly form: FormStore
  readonly children: ReactNode
}

/** Puts questions inside a form that can be changed. */
export function InForm({ form, editable = true, children }: InFormProps) {
  return <FormContext value={{ form, editable, transfers: null, fileHref: ({ id }) => `/${id}`, beside: null }}>{children}</FormContext>
}
