import { expect, type Locator } from '@playwright/test'
import type { Choice } from '@aterrapport/domain/questionnaire/kinds/choice.ts'
import type { Question, QuestionOf } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Count } from '@aterrapport/domain/questionnaire/limits.ts'
import type { Text } from '@aterrapport/domain/text.ts'
import { give, paste, write } from './panel.ts'
import { FILE_TYPES, KINDS } from './words.ts'

/** Sets what is a kind's own, all but formulas, the columns of a table and its totals. */
export async function setOwn(panel: Locator, question: Question): Promise<void> {
  switch (question.kind) {
    case 'text':
      return setText(panel, question)
    case 'number':
      await give(panel.getByLabel('Decimaler'), question.decimals)
      await write(panel, { label: 'Enhet', text: question.unit })
      return setBounds(panel, question)
    case 'amount':
      if (question.decimals === 2) await panel.getByLabel('Med öre').check()
      return setBounds(panel, question)
    case 'percent':
      await give(panel.getByLabel('Decimaler'), question.decimals)
      return setBounds(panel, question)
    case 'choice':
    case 'choices':
      return setChoices(panel, question)
    case 'table':
      return setRows(panel, question)
    case 'calculated':
      await panel.getByLabel('Visas som').selectOption(KINDS[question.shownAs])
      return
    case 'file':
      return setFile(panel, question)
    case 'declaration':
      return write(panel, { label: 'Det som försäkras', text: question.statement })
    case 'date':
    case 'period':
    case 'yesNo':
    case 'contact':
    case 'organisation':
    case 'information':
      return
  }
}

async function setText(panel: Locator, { multiline, maxLength, format, pattern }: QuestionOf<'text'>): Promise<void> {
  if (multiline) await panel.getByLabel('Flera rader').check()
  await give(panel.getByLabel('Längsta svar, i tecken', { exact: true }), numberOf(maxLength))
  if (format !== undefined) await panel.getByLabel('Skrivs som').selectOption(format === 'email' ? 'E-postadress' : 'Telefonnummer')
  if (pattern === undefined) return
  await give(panel.getByLabel('Mönster', { exact: true }), pattern.regex)
  await write(panel, { label: 'Meddelande när svaret inte passar mönstret', text: pattern.message })
}

/** A limit that is given as a number; others are formulas. */
function numberOf(limit: Count | undefined): number | undefined {
  return typeof limit === 'number' ? limit : undefined
}

/** Bounds that are given numbers; others are formulas. */
async function setBounds(panel: Locator, { least, most }: QuestionOf<'number' | 'amount' | 'percent'>): Promise<void> {
  if (least !== undefined && 'number' in least) await give(panel.getByLabel('Minst', { exact: true }), least.number.replace('.', ','))
  if (most !== undefined && 'number' in most) await give(panel.getByLabel('Högst', { exact: true }), most.number.replace('.', ','))
}

async function setChoices(panel: Locator, question: QuestionOf<'choice' | 'choices'>): Promise<void> {
  const list = panel.getByRole('group', { name: 'Alternativ', exact: true })
  await nameAll(list, { word: 'Alternativ', parts: question.choices })
  await list.getByLabel('Visa nycklar och inställningar').check()
  await keyAll(list, question.choices)
  const choices: readonly (Choice & { readonly exclusive?: true })[] = question.choices
  for (const [at, { other, exclusive }] of choices.entries()) {
    if (other) await list.getByRole('checkbox', { name: 'Annat, ange vad' }).nth(at).check()
    if (exclusive) await list.getByRole('checkbox', { name: 'Utesluter de andra' }).nth(at).check()
  }
  if (question.kind !== 'choices') return
  if (typeof question.least === 'number') await give(panel.getByLabel('Minst så många', { exact: true }), question.least)
  if (typeof question.most === 'number') await give(panel.getByLabel('Högst så många', { exact: true }), question.most)
}

async function setRows(panel: Locator, { rows }: QuestionOf<'table'>): Promise<void> {
  if ('added' in rows) {
    await write(panel, { label: 'En rad kallas', text: rows.added.name })
    if (typeof rows.added.least === 'number') await give(panel.getByLabel('Minst antal rader', { exact: true }), rows.added.least)
    if (typeof rows.added.most === 'number') await give(panel.getByLabel('Högst antal rader', { exact: true }), rows.added.most)
    return
  }
  await panel.getByRole('radio', { name: 'Raderna är givna' }).check()
  const list = panel.getByRole('group', { name: 'Raderna är givna' })
  await nameAll(list, { word: 'Rad', parts: rows.fixed })
  await list.getByLabel('Visa nycklar och hjälptexter').check()
  await keyAll(list, rows.fixed)
  for (const [at, { help, costType }] of rows.fixed.entries()) {
    if (costType !== undefined)
      await list
        .getByRole('combobox', { name: /^Kostnadsslag för/ })
        .nth(at)
        .selectOption(costType)
    if (help === undefined) continue
    await list
      .getByRole('textbox', { name: /^Hjälptext för(?!.*på engelska$)/ })
      .nth(at)
      .fill(help.sv)
    await list
      .getByRole('textbox', { name: /^Hjälptext för.*på engelska$/ })
      .nth(at)
      .fill(help.en ?? '')
  }
}

async function setFile(panel: Locator, { types, most, maxBytes, mayComeLater }: QuestionOf<'file'>): Promise<void> {
  const group = panel.getByRole('group', { name: 'Filer som tas emot' })
  for (const type of types) await group.getByLabel(FILE_TYPES[type]).check()
  for (const [type, label] of Object.entries(FILE_TYPES)) {
    if (!types.some((one) => one === type)) await group.getByLabel(label).uncheck()
  }
  await give(panel.getByLabel('Högst antal filer'), numberOf(most))
  const bytes = numberOf(maxBytes)
  await give(panel.getByLabel('Största fil, i MB'), bytes === undefined ? undefined : String(bytes / 1_000_000).replace('.', ','))
  if (mayComeLater) await panel.getByLabel('Får lämnas senare').check()
}

interface Part {
  readonly key: string
  readonly label: Text
}

/** Pastes the Swedish labels over the first part, as a list from Word, and writes the English beside each. */
export async function nameAll(list: Locator, { word, parts }: { readonly word: string; readonly parts: readonly Part[] }): Promise<void> {
  const first = list.getByLabel(`${word} 1`, { exact: true })
  const [alone] = parts
  await first.selectText()
  if (parts.length === 1 && alone !== undefined) await first.fill(alone.label.sv)
  else await paste(first, parts.map(({ label }) => label.sv).join('\n'))
  await expect(list.getByLabel(`${word} ${parts.length}`, { exact: true })).toBeVisible()
  // What stood there from the start is left behind the pasted.
  while ((await list.getByLabel(`${word} ${parts.length + 1}`, { exact: true }).count()) > 0) {
    await list
      .getByRole('button', { name: /^Ta bort/ })
      .nth(parts.length)
      .click()
  }
  for (const [at, { label }] of parts.entries()) {
    if (label.en !== undefined) await list.getByLabel(`${word} ${at + 1}, på engelska`, { exact: true }).fill(label.en)
  }
}

/** Gives each part its key, where the one made from the label is another: each is taken when the next is written, the last with Enter. */
export async function keyAll(list: Locator, parts: readonly Part[]): Promise<void> {
  const fields = list.getByLabel(/^Nyckel för/)
  const made = await fields.evaluateAll((inputs) => inputs.map((input) => (input instanceof HTMLInputElement ? input.value : '')))
  const wrong = parts.map(({ key }, at) => ({ key, field: fields.nth(at), made: made[at] })).filter((part) => part.key !== part.made)
  for (const { key, field } of wrong) await field.fill(key)
  await wrong.at(-1)?.field.press('Enter')
}
