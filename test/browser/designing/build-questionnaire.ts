import { expect, type Locator, type Page } from '@playwright/test'
import type { Question, QuestionOf, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { PREVIOUS } from '@aterrapport/domain/form/context.ts'
import type { Questionnaire, Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { setFormulas } from './formulas.ts'
import { outlineItem } from './outline.ts'
import { keyAll, nameAll, setOwn } from './own-fields.ts'
import { give, panelOf, unfold, write } from './panel.ts'
import { FACTS, KINDS, ROLES, SEVERITIES } from './words.ts'

/** Builds a questionnaire in an empty draft as a designer does: part by part first, then the formulas, when all that they read is there. */
export async function buildQuestionnaire(page: Page, wanted: Questionnaire): Promise<void> {
  await setWhole(page, wanted)
  for (const section of wanted.sections) await addSection(page, section)
  await setFormulas(page, wanted)
}

async function setWhole(page: Page, { key, title, introduction, signOff }: Questionnaire): Promise<void> {
  const panel = panelOf(page)
  await outlineItem(page, 0).click()
  await panel.getByLabel('Visa engelska').check()
  await write(panel, { label: 'Rubrik', text: title })
  await write(panel, { label: 'Inledning', text: introduction })
  await give(panel.getByLabel('Nyckel', { exact: true }), key)
  await unfold(panel, 'Intygande och underskrift')
  const { certification, signature } = signOff
  await write(panel, { label: 'Ekonomichefen intygar (alternativ 1)', text: certification.correct })
  await write(panel, { label: 'Ekonomichefen intygar inte (alternativ 2)', text: certification.notCorrect })
  await write(panel, { label: 'Behörig företrädare försäkrar', text: signature.statement })
  const grounds = panel.getByRole('group', { name: 'Grund för behörigheten' })
  if ((await grounds.getByLabel('Grund 1', { exact: true }).count()) === 0)
    await grounds.getByRole('button', { name: 'Lägg till grund' }).click()
  await nameAll(grounds, { word: 'Grund', parts: signature.grounds })
  await grounds.getByLabel('Visa nycklar').check()
  await keyAll(grounds, signature.grounds)
}

async function add(page: Page, what: string): Promise<void> {
  await page.getByRole('region', { name: 'Disposition' }).getByRole('button', { name: 'Lägg till', exact: true }).click()
  await page.getByRole('menuitem', { name: new RegExp(`^${what}`) }).click()
}

async function addSection(page: Page, section: Section): Promise<void> {
  const panel = panelOf(page)
  await add(page, 'Nytt avsnitt')
  await expect(panel.getByRole('heading', { level: 2, name: 'Avsnitt' })).toBeVisible()
  await write(panel, { label: 'Rubrik', text: section.title })
  await write(panel, { label: 'Inledning', text: section.introduction })
  await give(panel.getByLabel('Nyckel', { exact: true }), section.key)
  for (const question of section.questions) await addQuestion(page, question)
}

async function addQuestion(page: Page, question: Question): Promise<void> {
  const panel = panelOf(page)
  await add(page, KINDS[question.kind])
  await expect(panel.getByLabel('Slag', { exact: true })).toHaveValue(question.kind)
  await setQuestion(panel, { question, label: labelOf(question) })
  if (question.kind === 'table') await setColumns(panel, question)
}

function labelOf({ kind }: Question): string {
  if (kind === 'information') return 'Rubrik'
  return kind === 'calculated' ? 'Benämning' : 'Frågan'
}

async function setQuestion(panel: Locator, { question, label }: { question: Question | ScalarQuestion; label: string }): Promise<void> {
  await write(panel, { label, text: question.label })
  await write(panel, { label: question.kind === 'information' ? 'Text' : 'Hjälptext', text: question.help })
  await give(panel.getByLabel('Nyckel', { exact: true }).first(), question.key)
  await setOwn(panel, question)
  if (question.required === true) {
    await unfold(panel, 'När frågan ställs')
    await panel.getByRole('group', { name: 'Måste besvaras' }).getByRole('radio', { name: 'Ja', exact: true }).check()
  }
  if (question.checks !== undefined) await unfold(panel, 'Kontroller')
  for (const [at, check] of (question.checks ?? []).entries()) {
    await panel.getByRole('button', { name: 'Lägg till kontroll' }).click()
    const fields = panel.getByRole('group', { name: `Kontroll ${at + 1}`, exact: true })
    await write(fields, { label: 'Meddelande', text: check.message })
    await fields.getByLabel('Allvar').selectOption(SEVERITIES[check.severity])
    if (check.comment) await fields.getByLabel('Kräv en kommentar').check()
    await give(fields.getByLabel('Nyckel', { exact: true }), check.key)
  }
  if (question.prefill !== undefined) {
    await unfold(panel, 'Förifyllning')
    const { from, locked } = question.prefill
    const source = from === PREVIOUS ? 'Svaret på samma fråga förra året' : FACTS[from]
    await panel.getByLabel('Hämtas från').selectOption(source)
    await panel.getByLabel('Låst: kan inte ändras av mottagaren').setChecked(locked)
  }
  if (question.role !== undefined || question.tags !== undefined) await unfold(panel, 'Roll och märkning')
  if (question.role !== undefined) await panel.getByLabel('Roll', { exact: true }).selectOption(ROLES[question.role])
  for (const tag of question.tags ?? []) await give(panel.getByRole('combobox', { name: 'Märkning' }), tag)
}

/** Makes the column that every new table has the first, and adds the others after it. */
async function setColumns(panel: Locator, { columns, totals = [] }: QuestionOf<'table'>): Promise<void> {
  const list = panel.getByRole('group', { name: 'Kolumner' })
  for (const [at, column] of columns.entries()) {
    if (at > 0) {
      await list.getByLabel('Ny kolumn av slaget').selectOption(KINDS[column.kind])
      await list.getByRole('button', { name: 'Lägg till kolumn' }).click()
    }
    await list.getByRole('listitem').nth(at).getByRole('button').first().click()
    await expect(panel.getByRole('heading', { level: 2, name: 'Kolumn' })).toBeVisible()
    await panel.getByLabel('Slag', { exact: true }).selectOption(column.kind)
    await setQuestion(panel, { question: column, label: 'Kolumnens rubrik' })
    await panel.getByRole('button', { name: /^‹?\s*Till tabellen/ }).click()
  }
  const summed = panel.getByRole('group', { name: 'Summeras under tabellen' })
  for (const { key, label } of columns) if (totals.includes(key)) await summed.getByLabel(label.sv, { exact: true }).check()
}
