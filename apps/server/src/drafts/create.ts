import { nextYear } from '@aterrapport/domain/design/next-year.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { refuse } from '@aterrapport/domain/result.ts'
import { signOff } from '@aterrapport/library/questionnaires/modules/sign-off.ts'
import { record } from '../audit/record.ts'
import type { Tx } from '../database/database.ts'
import { findLatestOf, findVersion } from '../questionnaires/queries.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import { staffActor } from '../session/staff-actor.ts'
import type { StaffContext } from '../session/staff-context.ts'
import { insertDraft } from './queries.ts'
import { problemsIn, readDocument } from './read-document.ts'
import { copyTests } from './test-queries.ts'
import type { CreateInput } from './shapes.ts'

interface Beginning {
  readonly document: Questionnaire
  readonly basedOn: string | null
  readonly sameAsBase: boolean
}

/** Begins a draft: of nothing, of a published version, of one moved on to next year, or of a document that somebody gives. */
export function create(ctx: StaffContext, { from }: CreateInput): Promise<{ readonly draft: string }> {
  return ctx.transaction(async (tx) => {
    const beginning = await begin(tx, ctx, from)
    const { document, basedOn } = beginning
    const draft = ctx.newId()
    const at = ctx.clock()
    await insertDraft(tx, {
      ...beginning,
      id: draft,
      authority: ctx.staff.authorityId,
      problems: problemsIn(document),
      at,
      by: ctx.staff.id,
    })
    const detail = { draft, questionnaire: document.key, from: from.kind, version: basedOn }
    await record(tx, { at, actor: staffActor(ctx.staff), kind: 'draft-created', detail })
    return { draft }
  })
}

async function begin(tx: Tx, { staff }: StaffContext, from: CreateInput['from']): Promise<Beginning> {
  switch (from.kind) {
    case 'empty': {
      const { key, title } = from
      if ((await findLatestOf(tx, staff.authorityId, key)) !== null) return orRefuse(refuse({ kind: 'key-taken', key }))
      return { document: emptyQuestionnaire(key, title), basedOn: null, sameAsBase: false }
    }
    case 'version':
    case 'nextYear': {
      const { document } = orNotFound(await findVersion(tx, from.version))
      if (from.kind === 'version') return { document, basedOn: from.version, sameAsBase: true }
      const next = nextYear(document)
      const taken = next.key !== document.key && (await findLatestOf(tx, staff.authorityId, next.key)) !== null
      if (taken) return orRefuse(refuse({ kind: 'key-taken', key: next.key }))
      if (next.key !== document.key) await copyTests(tx, { authority: staff.authorityId, from: document.key, to: next.key })
      return { document: next, basedOn: from.version, sameAsBase: false }
    }
    case 'document': {
      const document = orRefuse(readDocument(from.document))
      return { document, basedOn: await findLatestOf(tx, staff.authorityId, document.key), sameAsBase: false }
    }
  }
}

/** What a designer begins with: nothing asked yet, and the words that are usually vouched for. */
function emptyQuestionnaire(key: string, title: string): Questionnaire {
  return { schemaVersion: 1, key, title: { sv: title }, introduction: { sv: '' }, sections: [], signOff }
}
