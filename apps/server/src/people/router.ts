import { codeExpiry, judgeTry, mayAskForCode, mayConfirm } from '@aterrapport/domain/access/code.ts'
import { countedSince } from '@aterrapport/domain/access/hourly.ts'
import type { Person } from '@aterrapport/domain/report/state.ts'
import { confirmIdentification } from '../eid/confirm.ts'
import { findUnnamed } from '../eid/queries.ts'
import { record } from '../audit/record.ts'
import { listSessionLinks } from '../links/queries.ts'
import { codeDigits, codeHash, isSameHash } from '../links/secret.ts'
import { queueMessage } from '../mail/queue-message.ts'
import { orNotFound, orRefuse, RefusalError } from '../refusal.ts'
import { closeSession } from '../session/sessions.ts'
import { procedure, reportProcedure, router } from '../trpc.ts'
import { asActor } from './actor.ts'
import { askToJoin, joinReport } from './join-report.ts'
import { listMyReports, toMyReport } from './my-reports.ts'
import { countTry, insertCode, listCodesSince, lockAddress, nameSession, takeCode, upsertPerson } from './queries.ts'
import { ConfirmCodeInput, type Confirmed, type MyReport, PersonInput, RequestCodeInput } from './shapes.ts'
import { letIn, remove, turnAway } from './vouch-for.ts'

/** Who somebody is: a work e-mail, confirmed with a code of six digits. */
export const peopleRouter = router({
  requestCode: reportProcedure.input(RequestCodeInput).mutation(({ ctx, input }) =>
    ctx.transaction(async (tx) => {
      const { email, report } = input
      const now = ctx.clock()
      const { secretHash, person } = orNotFound(ctx.session.recipient)
      orRefuse(mayConfirm(email, { links: await listSessionLinks(tx, secretHash, { report, now }), person }))
      await lockAddress(tx, email)
      orRefuse(mayAskForCode(await listCodesSince(tx, { email, report, since: countedSince(now) }), { email }))
      const id = ctx.newId()
      const { secret } = ctx.config
      await insertCode(tx, {
        id,
        report,
        email,
        hash: codeHash(secret, id, codeDigits(secret, id)),
        createdAt: now,
        expiresAt: codeExpiry(now),
      })
      await queueMessage(tx, {
        id: ctx.newId(),
        report,
        to: email,
        subject: 'Er kod för återrapporteringen',
        kind: 'emailCode',
        given: { code: id, report },
        at: now,
      })
    }),
  ),

  confirmCode: reportProcedure.input(ConfirmCodeInput).mutation(async ({ ctx, input }): Promise<Confirmed> => {
    const { email, report, name, position } = input
    const now = ctx.clock()
    const { secretHash, person } = orNotFound(ctx.session.recipient)
    const links = await listSessionLinks(ctx.db, secretHash, { report, now })
    orRefuse(mayConfirm(email, { links, person }))
    // Counted before it is judged, and outside the transaction below: a wrong try must not be undone by its own refusal.
    const code = await countTry(ctx.db, report, email)
    const isRight = code !== undefined && isSameHash(code.hash, codeHash(ctx.config.secret, code.id, input.code.replaceAll(/\s/g, '')))
    orRefuse(judgeTry(code, { isRight, now }))
    return ctx.transaction(async (tx) => {
      if (!(await takeCode(tx, orNotFound(code).id, now))) throw new RefusalError({ kind: 'code-expired' })
      const unnamed = await findUnnamed(tx, secretHash)
      const called = unnamed?.identification.name ?? name
      const me = await upsertPerson(tx, { id: ctx.newId(), email, name: called, position })
      const identification = await confirmIdentification(tx, unnamed, me.id)
      await nameSession(tx, secretHash, { person: me.id, identification })
      const { standing, isNew: joined } = await joinReport(tx, ctx, { report, person: me, links })
      if (standing === 'waiting') await askToJoin(tx, ctx, { report, person: me })
      await record(tx, { at: now, actor: asActor(me), kind: 'address-confirmed', report, detail: { joined, standing } })
      return { me }
    })
  }),

  me: procedure.query(({ ctx }): Person | null => ctx.session.recipient?.person ?? null),

  signOut: procedure.mutation(({ ctx }) => closeSession(ctx.db, ctx.cookies, 'recipient')),

  reports: procedure.query(async ({ ctx }): Promise<MyReport[]> => {
    const { recipient } = ctx.session
    if (recipient === null) return []
    const now = ctx.clock()
    return (await listMyReports(ctx.db, recipient, now)).map((row) => toMyReport(row, { person: recipient.person, now }))
  }),

  letIn: reportProcedure.input(PersonInput).mutation(({ ctx, input }) => letIn(ctx, input)),

  turnAway: reportProcedure.input(PersonInput).mutation(({ ctx, input }) => turnAway(ctx, input)),

  remove: reportProcedure.input(PersonInput).mutation(({ ctx, input }) => remove(ctx, input)),
})
