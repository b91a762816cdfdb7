import { initTRPC, type TRPCError } from '@trpc/server'
import { admit } from './access/admit.ts'
import type { Part } from './access/part.ts'
import type { Context } from './context.ts'
import { ReportInput } from './links/shapes.ts'
import { newUuid } from './uuid.ts'
import { type Refusal, RefusalError } from './refusal.ts'
import type { Staff } from './session/session.ts'

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter({ shape, error }) {
    const refusal: Refusal | null = error instanceof RefusalError ? error.refusal : null
    const fault = faultOf(error)
    return {
      ...shape,
      message: fault === null ? shape.message : `An unexpected error, noted as ${fault}.`,
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus, path: shape.data.path, refusal, fault },
    }
  },
})

export const router = t.router
export const mergeRouters = t.mergeRouters
export const createCallerFactory = t.createCallerFactory

/** The base of every procedure: who may call it stands in the domain's access table, and one that is not there cannot be called. */
export const procedure = t.procedure.use(async ({ ctx, path, getRawInput, next }) => {
  const { part } = await admit(ctx, path, await getRawInput())
  return next({ ctx: { ...ctx, part } })
})

/** For procedures that the table opens to staff alone. */
export const staffProcedure = procedure.use(({ ctx, path, next }) => {
  if (ctx.session.staff === null) throw new Error(`The access table opens ${path} to others than staff`)
  return next({ ctx: { ...ctx, staff: ctx.session.staff satisfies Staff } })
})

/** For procedures about one report that the table opens to recipients alone. */
export const reportProcedure = procedure.input(ReportInput).use(({ ctx, path, next }) => {
  if (ctx.part === null) throw new Error(`The access table opens ${path} to others than recipients`)
  return next({ ctx: { ...ctx, part: ctx.part satisfies Part } })
})

const faults = new WeakMap<Error, string>()

/** The number a bug is noted under, the same in the log and in the answer; null for what is no bug. */
export function faultOf(error: TRPCError): string | null {
  if (error.code !== 'INTERNAL_SERVER_ERROR') return null
  const fault = faults.get(error) ?? newUuid()
  faults.set(error, fault)
  return fault
}
