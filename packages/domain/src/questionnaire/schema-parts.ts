import * as z from 'zod/mini'
import { ARITY } from '../expression/operations.ts'
import type { Expression, Operation } from '../expression/tree.ts'
import { CONTEXT, PREVIOUS, type ContextName } from '../form/context.ts'
import { plainText } from '../form/plain-text.ts'
import type { Text } from '../text.ts'
import { isCalendarDate } from '../time/parse.ts'
import type { Kind } from './kinds/registry.ts'
import type { Count } from './limits.ts'
import type { QuestionBase } from './question.ts'
import { ROLES } from './roles.ts'

/** The shape of a strict object that reads exactly a document type: every key of it, and each of its own type. */
export type ShapeOf<Document> = { readonly [Key in keyof Document]-?: z.ZodMiniType<Exclude<Document[Key], undefined>> }

/** The longest text that a questionnaire shows. */
export const LONGEST_SHOWN = 20_000
const LONGEST_LITERAL = 1_000

/** Keys of questions, columns, fixed rows, checks and choices. */
export function keySchema() {
  return z.string().check(z.regex(/^[a-z][a-z0-9_]*$/), z.maxLength(64))
}

export function textSchema(): z.ZodMiniType<Text> {
  const words = () => z.string().check(z.overwrite(plainText), z.maxLength(LONGEST_SHOWN))
  return z.strictObject({ sv: words(), en: z.exactOptional(words()) } satisfies ShapeOf<Text>)
}

export function countSchema(most: number) {
  return z.int().check(z.gte(0), z.lte(most))
}

/** How many at least or at most: a number, or an expression that gives it. */
export function limitSchema(most: number): z.ZodMiniType<Count> {
  return z.union([countSchema(most), expressionSchema()])
}

let expressions: z.ZodMiniType<Expression> | null = null

/** One schema for all expressions, since it stands in itself. It is tried in this order, so what there is most of stands first. */
export function expressionSchema(): z.ZodMiniType<Expression> {
  expressions ??= z.union([
    z.strictObject({ ref: z.string().check(z.regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*){0,3}$/), z.maxLength(200)) }),
    z.strictObject({ call: z.enum(operations()), args: z.array(z.lazy(expressionSchema)).check(z.maxLength(100)) }),
    z.strictObject({ number: z.string().check(z.regex(/^(0|-?[1-9]\d{0,29}|-?(0|[1-9]\d{0,29})\.\d{0,19}[1-9])$/)) }),
    z.strictObject({ text: z.string().check(z.overwrite(plainText), z.maxLength(LONGEST_LITERAL)) }),
    z.strictObject({ truth: z.boolean() }),
    z.strictObject({ date: z.string().check(z.refine(isCalendarDate)) }),
  ])
  return expressions
}

function operations(): Operation[] {
  return Object.keys(ARITY) as Operation[] // ARITY has exactly the operations as its keys
}

function contextNames(): ContextName[] {
  return Object.keys(CONTEXT) as ContextName[] // likewise the names of the context
}

/** What every question has, for the shape of each kind to begin with. */
export function questionShape<K extends Kind>(kind: K) {
  const check = z.strictObject({
    key: keySchema(),
    severity: z.enum(['error', 'warning', 'notice']),
    assert: expressionSchema(),
    message: textSchema(),
    comment: z.exactOptional(z.literal(true)),
  })
  return {
    kind: z.literal(kind),
    key: keySchema(),
    label: textSchema(),
    help: z.exactOptional(textSchema()),
    required: z.exactOptional(z.union([z.literal(true), expressionSchema()])),
    relevance: z.exactOptional(expressionSchema()),
    checks: z.exactOptional(z.array(check).check(z.maxLength(50))),
    tags: z.exactOptional(z.array(z.string().check(z.overwrite(plainText), z.maxLength(100))).check(z.maxLength(50))),
    role: z.exactOptional(z.enum(ROLES)),
    prefill: z.exactOptional(z.strictObject({ from: z.enum([PREVIOUS, ...contextNames()]), locked: z.boolean() })),
  } satisfies ShapeOf<QuestionBase> & { kind: unknown }
}
