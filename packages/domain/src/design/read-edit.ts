import * as z from 'zod/mini'
import { isWithinBounds } from '../questionnaire/bounds.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { DesignEdit } from './design-edit.ts'
import type { Part } from './part.ts'

const MOST_TOGETHER = 1_000

let schema: z.ZodMiniType<DesignEdit> | null = null

/** Reads an edit that came over a wire. What it puts into a draft is read by `applyEdit`, as the questionnaire's own schema says. */
export function readEdit(json: unknown): Result<DesignEdit, { readonly kind: 'notAnEdit' }> {
  if (!isWithinBounds(json)) return refuse({ kind: 'notAnEdit' })
  schema ??= editSchema()
  const parsed = schema.safeParse(json)
  return parsed.success ? accept(parsed.data) : refuse({ kind: 'notAnEdit' })
}

function editSchema(): z.ZodMiniType<DesignEdit> {
  const key = z.string().check(z.maxLength(100))
  const orNone = z.nullable(key)
  const evenSo = z.exactOptional(z.literal(true))
  const part: z.ZodMiniType<Part> = z.looseObject({ key })
  const place = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['section', 'question']), key }),
    z.strictObject({ kind: z.enum(['column', 'row']), question: key, key }),
    z.strictObject({ kind: z.enum(['choice', 'check']), question: key, column: orNone, key }),
  ])
  const list = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sections') }),
    z.strictObject({ kind: z.literal('questions'), section: key }),
    z.strictObject({ kind: z.enum(['columns', 'rows']), question: key }),
    z.strictObject({ kind: z.enum(['choices', 'checks']), question: key, column: orNone }),
  ])
  const whole = z.strictObject({ kind: z.literal('questionnaire') })
  const value = z.union([z.record(z.string(), z.unknown()), z.array(z.unknown()), z.string(), z.number(), z.boolean(), z.null()])
  const edit: z.ZodMiniType<DesignEdit> = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('add'), into: list, part, before: orNone }),
    z.strictObject({ kind: z.literal('remove'), part: place, evenSo }),
    z.strictObject({ kind: z.literal('move'), part: place, section: orNone, before: orNone }),
    z.strictObject({ kind: z.literal('rename'), part: place, to: key }),
    z.strictObject({ kind: z.literal('change'), of: z.union([place, whole]), property: key, value, evenSo }),
    z.strictObject({ kind: z.literal('replace'), part: place, by: part, evenSo }),
    z.strictObject({ kind: z.literal('together'), edits: z.array(z.lazy(() => edit)).check(z.maxLength(MOST_TOGETHER)) }),
  ])
  return edit
}
