import { createHash } from 'node:crypto'
import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import { brokenKeys, correct } from '@aterrapport/domain/design/publishing.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { readQuestionnaire } from '@aterrapport/domain/questionnaire/read.ts'
import { refuse } from '@aterrapport/domain/result.ts'
import { record } from '../audit/record.ts'
import type { Tx } from '../database/database.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import { staffActor } from '../session/staff-actor.ts'
import type { StaffContext } from '../session/staff-context.ts'
import { listAnsweredVersions, moveToCorrection } from './correction-queries.ts'
import { findVersion, insertVersion, type PublishedVersion } from './queries.ts'
import type { Published } from './shapes.ts'

/** A document as it may be published: without any fault. */
export function readSound(document: unknown): Questionnaire {
  const read = readQuestionnaire(document)
  return orRefuse(read.ok ? read : refuse({ kind: 'questionnaire-refused', problems: read.refusal }))
}

export interface Publishing {
  /** Locked, so that versions are numbered one at a time. */
  readonly questionnaire: string
  readonly document: Questionnaire
  readonly note: string
  /** The latest first. */
  readonly versions: readonly PublishedVersion[]
}

/** Freezes a document as the next version of its questionnaire; the same content as the latest is no new version. Reports stay on theirs. */
export async function publishVersion(
  tx: Tx,
  ctx: StaffContext,
  { basedOn, ...publishing }: Publishing & { readonly basedOn: string | null },
): Promise<Published> {
  const { questionnaire, document, note, versions } = publishing
  const [latest] = versions
  const sha256 = orRefuseSame(document, latest)
  for (const answered of await listAnsweredVersions(tx, { questionnaire, basedOn })) {
    const invalidations = brokenKeys(answered.document, document)
    if (invalidations.length > 0) orRefuse(refuse({ kind: 'answers-broken', number: answered.number, invalidations }))
  }
  const published = { version: ctx.newId(), number: (latest?.number ?? 0) + 1, correction: 0 }
  const at = ctx.clock()
  const { version, ...numbers } = published
  await insertVersion(tx, { ...numbers, id: version, questionnaire, document, sha256, note, at, by: ctx.staff.id })
  const detail = { questionnaire: document.key, version: published.number, sha256 }
  await record(tx, { at, actor: staffActor(ctx.staff), kind: 'questionnaire-published', detail })
  return published
}

/** Freezes a document as the next correction of one of the versions, and moves to it what has not been handed in on that version. */
export async function publishCorrection(
  tx: Tx,
  ctx: StaffContext,
  { corrected, ...publishing }: Publishing & { readonly corrected: PublishedVersion },
): Promise<Published> {
  const { questionnaire, document, note } = publishing
  const sha256 = orRefuseSame(document, corrected)
  orRefuse(correct(orNotFound(await findVersion(tx, corrected.id)).document, document))
  const published = { version: ctx.newId(), number: corrected.number, correction: corrected.correction + 1 }
  const { version, number, correction } = published
  const at = ctx.clock()
  await insertVersion(tx, { id: version, questionnaire, number, correction, document, sha256, note, at, by: ctx.staff.id })
  const moved = await moveToCorrection(tx, { questionnaire, number, version })
  const actor = staffActor(ctx.staff)
  const detail = { questionnaire: document.key, version: number, correction, sha256 }
  await record(tx, { at, actor, kind: 'questionnaire-corrected', detail })
  for (const { round, reports } of moved)
    await record(tx, { at, actor, kind: 'round-corrected', round, detail: { version: number, correction, reports } })
  return published
}

function orRefuseSame(document: Questionnaire, published: PublishedVersion | undefined): string {
  const sha256 = createHash('sha256').update(canonicalJson(document)).digest('hex')
  if (published?.sha256 !== sha256) return sha256
  return orRefuse(refuse({ kind: 'already-published', number: published.number, correction: published.correction }))
}
