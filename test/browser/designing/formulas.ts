import { expect, type Locator, type Page } from '@playwright/test'
import { print } from '@aterrapport/domain/expression/print.ts'
import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import type { Question, QuestionOf } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { outlineItem } from './outline.ts'
import { panelOf, unfold } from './panel.ts'

/** Writes every formula of a questionnaire at the part that it belongs to. */
export async function setFormulas(page: Page, { sections }: Questionnaire): Promise<void> {
  const panel = panelOf(page)
  let at = 0
  for (const section of sections) {
    at += 1
    if (section.relevance !== undefined) {
      await outlineItem(page, at).click()
      await unfold(panel, 'När avsnittet visas')
      await setFormula(panel, { label: 'Visas om', expression: section.relevance })
    }
    for (const question of section.questions) {
      at += 1
      if (hasFormulas(question) || (question.kind === 'table' && question.columns.some(hasFormulas))) {
        await outlineItem(page, at).click()
        await expect(panel.getByRole('textbox', { name: 'Nyckel', exact: true }).first()).toHaveValue(question.key)
        await setOfQuestion(panel, question)
        if (question.kind === 'table') await setOfColumns(panel, question)
      }
    }
  }
}

function hasFormulas(question: Question): boolean {
  const { relevance, required = true, checks = [] } = question
  const isBounded = boundsOf(question).length > 0
  return relevance !== undefined || required !== true || checks.length > 0 || question.kind === 'calculated' || isBounded
}

interface Bound {
  readonly label: string
  readonly expression: Expression
}

/** The bounds that are worked out; others are numbers that stand in fields of their own. */
function boundsOf(question: Question): readonly Bound[] {
  if (question.kind !== 'number' && question.kind !== 'amount' && question.kind !== 'percent') return []
  const { least, most } = question
  return [
    ...(least === undefined || 'number' in least ? [] : [{ label: 'Minst', expression: least }]),
    ...(most === undefined || 'number' in most ? [] : [{ label: 'Högst', expression: most }]),
  ]
}

async function setOfQuestion(panel: Locator, question: Question): Promise<void> {
  const { relevance, required = true, checks = [] } = question
  if (question.kind === 'calculated') await setFormula(panel, { label: 'Formel', expression: question.formula })
  for (const bound of boundsOf(question)) {
    await panel.getByRole('button', { name: `Räkna ut i stället ${bound.label}` }).click()
    await setFormula(panel, bound)
  }
  if (required !== true || relevance !== undefined) await unfold(panel, 'När frågan ställs')
  if (required !== true) {
    await panel
      .getByRole('group', { name: 'Måste besvaras', exact: true })
      .getByRole('radio', { name: /^Bara när/ })
      .check()
    await setFormula(panel, { label: 'Måste besvaras om', expression: required })
  }
  if (relevance !== undefined) await setFormula(panel, { label: 'Visas om', expression: relevance })
  if (checks.length > 0) await unfold(panel, 'Kontroller')
  for (const [at, { assert }] of checks.entries()) {
    const check = panel.getByRole('group', { name: `Kontroll ${at + 1}`, exact: true })
    await setFormula(check, { label: 'Det här ska gälla', expression: assert })
  }
}

async function setOfColumns(panel: Locator, { columns }: QuestionOf<'table'>): Promise<void> {
  for (const [at, column] of columns.entries()) {
    if (!hasFormulas(column)) continue
    await panel.getByRole('group', { name: 'Kolumner' }).getByRole('listitem').nth(at).getByRole('button').first().click()
    await expect(panel.getByRole('textbox', { name: 'Nyckel', exact: true }).first()).toHaveValue(column.key)
    await setOfQuestion(panel, column)
    await panel.getByRole('button', { name: /Till tabellen/ }).click()
  }
}

async function setFormula(within: Locator, { label, expression }: { label: string; expression: Expression }): Promise<void> {
  const field = within.getByRole('group', { name: label, exact: true })
  await field.getByRole('button', { name: 'Formel', exact: true }).click()
  const text = field.getByRole('textbox', { name: label })
  await text.fill(print(expression))
  await text.blur()
}
