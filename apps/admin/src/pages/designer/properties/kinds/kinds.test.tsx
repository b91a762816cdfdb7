import { newQuestion } from '@aterrapport/domain/design/new-part.ts'
import type { Kind, Question, QuestionOf } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { formula as read, questionnaire, text } from '@aterrapport/domain/testing/build.ts'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { showPanel, type Panel } from '../testing/panel.tsx'
import { KIND_ORDER } from './registry.tsx'

afterEach(cleanup)

type Own = Omit<Question, 'key' | 'label'> & object

interface Told {
  readonly build: (panel: Panel) => Promise<void>
  /** What the question then has besides its key and label. */
  readonly gives: Own
}

/** Fills in all that a kind has of its own, from a question as it is when it is new. */
const TOLD: { readonly [K in Kind]: Told } = {
  text: {
    async build({ tick, give, choose, write }) {
      await tick('Flera rader')
      await give('Längsta svar, i tecken', '1 200')
      await choose('Skrivs som', 'E-postadress')
      await give('Mönster', '[a-z]+@kommun.se')
      await write('Meddelande när svaret inte passar mönstret', 'Skriv en adress hos kommunen.')
    },
    gives: {
      kind: 'text',
      multiline: true,
      maxLength: 1200,
      format: 'email',
      pattern: { regex: '[a-z]+@kommun.se', message: text('Skriv en adress hos kommunen.') },
    } as Own,
  },
  number: {
    async build({ give, write, press, formula }) {
      await give('Decimaler', '1')
      await write('Enhet', 'timmar')
      await give('Minst', '−0,5')
      await press('Räkna ut i stället Högst')
      await formula('Högst', 'bidrag.ar * 2')
    },
    gives: { kind: 'number', decimals: 1, unit: text('timmar'), least: { number: '-0.5' }, most: read('bidrag.ar * 2') } as Own,
  },
  amount: {
    async build({ tick, give, press, formula }) {
      await tick('Med öre')
      await give('Minst', '1 000')
      await press('Räkna ut i stället Högst')
      await formula('Högst', 'utbetalning.belopp')
    },
    gives: { kind: 'amount', decimals: 2, least: { number: '1000' }, most: read('utbetalning.belopp') } as Own,
  },
  percent: {
    async build({ give }) {
      await give('Decimaler', '2')
      await give('Minst', '1')
      await give('Högst', '99,5')
    },
    gives: { kind: 'percent', decimals: 2, least: { number: '1' }, most: { number: '99.5' } } as Own,
  },
  date: {
    async build({ give, press, formula }) {
      await give('Tidigast', '1 januari 2025')
      await press('Räkna ut i stället Senast')
      await formula('Senast', 'omgang.sista_dag')
    },
    gives: { kind: 'date', least: { date: '2025-01-01' }, most: read('omgang.sista_dag') } as Own,
  },
  period: { build: async () => {}, gives: { kind: 'period' } },
  yesNo: { build: async () => {}, gives: { kind: 'yesNo' } },
  choice: {
    async build({ write, user, press }) {
      await write('Alternativ 1', 'Helt och hållet')
      await user.keyboard('{Enter}Delvis{Tab}')
      await press('Ta bort Alternativ 2')
    },
    gives: {
      kind: 'choice',
      choices: [
        { key: 'helt_och_hallet', label: text('Helt och hållet') },
        { key: 'delvis', label: text('Delvis') },
      ],
    } as Own,
  },
  choices: {
    async build({ write, give, tick, user }) {
      await write('Alternativ 1', 'Brist på personal')
      await write('Alternativ 2', 'Annat')
      await user.tab()
      await tick('Visa nycklar och inställningar')
      await user.click(at(screen.getAllByRole('checkbox', { name: 'Annat, ange vad' }), 1))
      await user.click(at(screen.getAllByRole('checkbox', { name: 'Utesluter de andra' }), 0))
      await give('Nyckel för Brist på personal', 'personal')
      await give('Minst så många', '1')
      await give('Högst så många', '2')
    },
    gives: {
      kind: 'choices',
      choices: [
        { key: 'personal', label: text('Brist på personal'), exclusive: true },
        { key: 'annat', label: text('Annat'), other: true },
      ],
      least: 1,
      most: 2,
    } as Own,
  },
  table: {
    async build({ choose, press, write, give, tick, user }) {
      await choose('Ny kolumn av slaget', 'Belopp')
      await press('Lägg till kolumn')
      await tick('Nytt belopp')
      await give('Minst antal rader', '1')
      await give('Högst antal rader', '20')
      await write('En rad kallas', 'insats')
      await press('Nytt belopp')
      await give('Kolumnens rubrik', 'Kostnad')
      await press('Till tabellen Fråga')
      expect(screen.getByRole('heading', { name: 'Fråga' })).toBe(document.activeElement)
      await press('Flytta upp Kostnad')
      await user.tab()
    },
    gives: {
      kind: 'table',
      columns: [
        { kind: 'amount', key: 'kostnad', label: text('Kostnad') },
        { kind: 'text', key: 'benamning', label: text('Benämning') },
      ],
      rows: { added: { name: text('insats'), least: 1, most: 20 } },
      totals: ['kostnad'],
    } as Own,
  },
  calculated: {
    async build({ choose, formula }) {
      await choose('Visas som', 'Andel i procent')
      await formula('Formel', 'bidrag.ar / 2')
    },
    gives: { kind: 'calculated', shownAs: 'percent', formula: read('bidrag.ar / 2') } as Own,
  },
  file: {
    async build({ tick, give, press, formula }) {
      await tick('Bild')
      await tick('SIE (bokföring)')
      await press('Räkna ut i stället Högst antal filer')
      await formula('Högst antal filer', 'bidrag.ar - 2020')
      await give('Största fil, i MB', '2,5')
      await tick('Får lämnas senare, mot en sista dag')
    },
    gives: {
      kind: 'file',
      types: ['pdf', 'word', 'excel', 'sie'],
      most: read('bidrag.ar - 2020'),
      maxBytes: 2_500_000,
      mayComeLater: true,
    } as Own,
  },
  contact: { build: async () => {}, gives: { kind: 'contact' } },
  organisation: { build: async () => {}, gives: { kind: 'organisation' } },
  information: { build: async () => {}, gives: { kind: 'information' } },
  declaration: {
    build: ({ write }) => write('Det som försäkras', 'Vi har följt villkoren.'),
    gives: { kind: 'declaration', statement: text('Vi har följt villkoren.') } as Own,
  },
}

test.each(KIND_ORDER)('a question of the kind %s is built by its fields', async (kind) => {
  const { build, gives } = TOLD[kind]
  const empty = questionnaire([])
  const asked = { ...newQuestion(empty, kind, text('Fråga')), key: 'fraga' }
  const panel = showPanel(questionnaire([asked]), { kind: 'question', key: 'fraga' })
  await build(panel)
  expect(panel.question('fraga')).toEqual({ key: 'fraga', label: text('Fråga'), ...gives })
})

test.each<[string, QuestionOf<'text' | 'file'>, string, string, object]>([
  [
    'the length of a text',
    { kind: 'text', key: 'fraga', label: text('Fråga') },
    'Längsta svar, i tecken',
    'Längsta svar, i tecken',
    { maxLength: read('bidrag.ar') },
  ],
  [
    'the size of a file',
    { kind: 'file', key: 'fraga', label: text('Fråga'), types: ['pdf'] },
    'Största fil, i MB',
    'Största fil, i byte',
    { maxBytes: read('bidrag.ar') },
  ],
])('%s may be worked out', async (_what, asked, label, reckoned, gives) => {
  const { press, formula, question } = showPanel(questionnaire([asked]), { kind: 'question', key: 'fraga' })
  await press(`Räkna ut i stället ${label}`)
  await formula(reckoned, 'bidrag.ar')
  expect(question('fraga')).toEqual({ ...asked, ...gives })
})

function at<One>(list: readonly One[], index: number): One {
  const one = list[index]
  if (one === undefined) throw new Error(`nothing at ${index}`)
  return one
}
