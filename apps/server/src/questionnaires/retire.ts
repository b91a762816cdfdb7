import { record } from '../audit/record.ts'
import { orNotFound } from '../refusal.ts'
import { staffActor } from '../session/staff-actor.ts'
import type { StaffContext } from '../session/staff-context.ts'
import { findVersion, insertRetirement, removeRetirement } from './queries.ts'

/** Takes a version, with its corrections, out of use for new rounds; those that have it go on. Once done it stays done. */
export function retire(ctx: StaffContext, version: string): Promise<void> {
  return change(ctx, version, 'questionnaire-retired')
}

/** Takes a retired version into use again. */
export function restore(ctx: StaffContext, version: string): Promise<void> {
  return change(ctx, version, 'questionnaire-restored')
}

function change(ctx: StaffContext, id: string, kind: 'questionnaire-retired' | 'questionnaire-restored'): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { questionnaire, number, document } = orNotFound(await findVersion(tx, id))
    const at = ctx.clock()
    const changed =
      kind === 'questionnaire-retired'
        ? await insertRetirement(tx, { questionnaire, number, at, by: ctx.staff.id })
        : await removeRetirement(tx, { questionnaire, number })
    if (changed) await record(tx, { at, actor: staffActor(ctx.staff), kind, detail: { questionnaire: document.key, version: number } })
  })
}
