import * as z from 'zod/mini'
import { amountSchema } from './amount.ts'
import { calculatedSchema } from './calculated.ts'
import { choiceSchema } from './choice.ts'
import { choicesSchema } from './choices.ts'
import { contactSchema } from './contact.ts'
import { dateSchema } from './date.ts'
import { declarationSchema } from './declaration.ts'
import { fileSchema } from './file.ts'
import { informationSchema } from './information.ts'
import { numberSchema } from './number.ts'
import { organisationSchema } from './organisation.ts'
import { percentSchema } from './percent.ts'
import { periodSchema } from './period.ts'
import type { Kind, Question, QuestionOf, ScalarQuestion } from './registry.ts'
import { tableSchema } from './table.ts'
import { textQuestionSchema } from './text.ts'
import { yesNoSchema } from './yes-no.ts'

/** A schema for every kind, apart from the rules so that a page that fills in forms does not carry it. */
export function questionSchema(): z.ZodMiniType<Question> {
  const scalar = {
    text: textQuestionSchema(),
    number: numberSchema(),
    amount: amountSchema(),
    percent: percentSchema(),
    date: dateSchema(),
    yesNo: yesNoSchema(),
    choice: choiceSchema(),
    choices: choicesSchema(),
    calculated: calculatedSchema(),
  } satisfies SchemaOf<ScalarQuestion['kind']>
  const { text, number, amount, percent, date, yesNo, choice, choices, calculated } = scalar
  const column = z.discriminatedUnion('kind', [text, number, amount, percent, date, yesNo, choice, choices, calculated])
  const other = {
    table: tableSchema(column),
    file: fileSchema(),
    contact: contactSchema(),
    organisation: organisationSchema(),
    period: periodSchema(),
    information: informationSchema(),
    declaration: declarationSchema(),
  } satisfies SchemaOf<Exclude<Kind, ScalarQuestion['kind']>>
  const { table, file, contact, organisation, period, information, declaration } = other
  return z.discriminatedUnion('kind', [column, table, file, contact, organisation, period, information, declaration])
}

type SchemaOf<K extends Kind> = { readonly [Key in K]: z.ZodMiniType<QuestionOf<Key>> }
