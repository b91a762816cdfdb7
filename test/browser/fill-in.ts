import type { Locator, Page } from '@playwright/test'
import type { Answers } from '@aterrapport/domain/form/value.ts'
import type { Question, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'

const CONTACT_PARTS = [
  ['name', 'Namn'],
  ['position', 'Befattning'],
  ['phone', 'Telefon'],
  ['email', 'E-post'],
] as const

/** Answers the questions of the section that the page shows, as a person does: by what the page calls each of them. */
export async function fillInSection(page: Page, { section, answers }: { section: Section; answers: Answers }): Promise<void> {
  for (const question of section.questions) await fillIn(page, { question, answers })
}

async function fillIn(page: Page, { question, answers }: { question: Question; answers: Answers }): Promise<void> {
  const name = startingWith(question.label.sv)
  if (question.kind === 'table') return fillInTable(page, { table: question, answers })
  if (question.kind === 'contact') {
    for (const [part, label] of CONTACT_PARTS) {
      const value = answers[`${question.key}.${part}`]
      if (typeof value === 'string') await page.getByRole('group', { name }).getByLabel(label).fill(value)
    }
    return
  }
  await answerOne(page.getByRole('main'), { question, answers, path: question.key })
}

interface One {
  readonly question: Question | ScalarQuestion
  readonly answers: Answers
  readonly path: string
}

async function answerOne(within: Locator, { question, answers, path }: One): Promise<void> {
  const value = answers[path]
  if (value === undefined || value === null) return
  const name = startingWith(question.label.sv)
  const group = within.getByRole('group', { name })
  const chosen = typeof value === 'boolean' ? [value ? 'Ja' : 'Nej'] : labelsOf(question, value)
  if (chosen.length === 0 && typeof value === 'string') return within.getByLabel(name).first().fill(value)
  if ((await group.count()) === 0) await within.getByLabel(name).selectOption(chosen)
  for (const label of (await group.count()) === 0 ? [] : chosen) await group.getByLabel(label, { exact: true }).check()
}

function labelsOf(question: Question | ScalarQuestion, value: Answers[string] | undefined): string[] {
  if (question.kind !== 'choice' && question.kind !== 'choices') return []
  const keys: readonly unknown[] = Array.isArray(value) ? value : [value]
  return question.choices.filter(({ key }) => keys.includes(key)).map(({ label }) => label.sv)
}

async function fillInTable(page: Page, { table, answers }: { table: TableQuestion; answers: Answers }): Promise<void> {
  const around = page.getByRole('group', { name: startingWith(table.label.sv) })
  if ('fixed' in table.rows) {
    for (const row of table.rows.fixed) {
      for (const column of table.columns) {
        const value = answers[`${table.key}.${row.key}.${column.key}`]
        if (typeof value === 'string') await around.getByLabel(startingWith(`${row.label.sv}: ${column.label.sv}`)).fill(value)
      }
    }
    return
  }
  const rows = Object.keys(answers).filter((path) => new RegExp(`^${table.key}\\.[^.]+$`).test(path))
  for (const [at, path] of rows.entries()) {
    await around.getByRole('button', { name: `Lägg till ${table.rows.added.name.sv}` }).click()
    const row = around.getByRole('group').nth(at)
    for (const column of table.columns) await answerOne(row, { question: column, answers, path: `${path}.${column.key}` })
  }
}

/** Labels may be followed by "(frivilligt)". */
function startingWith(label: string): RegExp {
  return new RegExp(`^\\s*${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:\\s*\\(frivilligt\\))?\\s*$`)
}
