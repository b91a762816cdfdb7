import { KEYWORDS } from '../expression/operations.ts'
import type { Kind, QuestionOf, ScalarQuestion } from '../questionnaire/kinds/registry.ts'
import { CONTEXT_SPACES } from '../questionnaire/names.ts'
import type { Questionnaire, Section } from '../questionnaire/questionnaire.ts'
import type { Text } from '../text.ts'
import { freeKey } from './free-keys.ts'
import { OWN } from './own.ts'
import { questionAt } from './part.ts'

/** What a new question is called until somebody has written what it asks, in the language that every questionnaire is written in. */
const NEW: Readonly<Record<Kind, string>> = {
  text: 'Ny textfråga',
  number: 'Nytt tal',
  amount: 'Nytt belopp',
  percent: 'Ny andel',
  date: 'Nytt datum',
  period: 'Ny period',
  yesNo: 'Ny ja/nej-fråga',
  choice: 'Nytt val',
  choices: 'Nytt flerval',
  table: 'Ny tabell',
  calculated: 'Ny beräkning',
  file: 'Ny bilaga',
  contact: 'Ny kontaktperson',
  organisation: 'Ny organisation',
  information: 'Ny upplysning',
  declaration: 'Ny försäkran',
}

const NEW_SECTION = 'Nytt avsnitt'

/** A new question of a kind, with a free key: as little as the schema asks of the kind, ready to be put into the draft. */
export function newQuestion<K extends Kind>(draft: Questionnaire, kind: K, label: Text = { sv: NEW[kind] }): QuestionOf<K> {
  return made(kind, { key: freeKey(keyFromLabel(label.sv) ?? keyOfNew(kind), takenKeys(draft)), label })
}

/** A new column of a table, whose key no question has either: a column of the same key would stand before the question in formulas. */
export function newColumn<K extends ScalarQuestion['kind']>(draft: Questionnaire, table: string, kind: K): QuestionOf<K> {
  const question = questionAt(draft, table)
  const columns = question?.kind === 'table' ? question.columns.map(({ key }) => key) : []
  const label = { sv: NEW[kind] }
  return made(kind, { key: freeKey(keyOfNew(kind), new Set([...takenKeys(draft), ...columns])), label })
}

function made<K extends Kind>(kind: K, base: { readonly key: string; readonly label: Text }): QuestionOf<K> {
  // OWN's entry of a kind has all that the kind's question has besides the base; the compiler cannot follow it through the union.
  return { ...OWN[kind](null), ...base } as QuestionOf<K>
}

export function newSection({ sections }: Questionnaire, title: Text = { sv: NEW_SECTION }): Section {
  const taken = new Set(sections.map(({ key }) => key))
  return { key: freeKey(keyFromLabel(title.sv) ?? 'nytt_avsnitt', taken), title, questions: [] }
}

/** Keys that a question cannot have: those of other questions, words of the formulas, and the context's names. */
export function takenKeys({ sections }: Questionnaire): ReadonlySet<string> {
  return new Set([...sections.flatMap(({ questions }) => questions.map(({ key }) => key)), ...KEYWORDS, ...CONTEXT_SPACES])
}

/** Long enough to tell two questions apart, short enough for the head of a column. */
const LONGEST_PROPOSED = 40

/** A key proposed from what is asked: `Hur många barn?` gives `hur_manga_barn`; null when no letter is left. */
export function keyFromLabel(label: string): string | null {
  const words = label
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
  if (words.length <= LONGEST_PROPOSED) return words === '' ? null : words
  const cut = words.slice(0, LONGEST_PROPOSED + 1)
  const end = cut.lastIndexOf('_')
  return end > 0 ? cut.slice(0, end) : cut.slice(0, LONGEST_PROPOSED)
}

/** Whether a key is still the one that a new part was given, so that it may follow what the part comes to be called. */
export function isUnnamedKey(key: string): boolean {
  return UNNAMED.has(key.replace(/_\d+$/, ''))
}

function keyOfNew(kind: Kind): string {
  return keyFromLabel(NEW[kind]) ?? kind.toLowerCase()
}

/** The parts of a question are numbered from the first. */
const NUMBERED = ['alternativ', 'rad', 'kontroll', 'grund', 'benamning']
const UNNAMED: ReadonlySet<string> = new Set([
  ...[...Object.values(NEW), NEW_SECTION].map((label) => keyFromLabel(label) ?? ''),
  ...NUMBERED,
])
