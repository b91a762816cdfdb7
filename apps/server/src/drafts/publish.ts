import { refuse } from '@aterrapport/domain/result.ts'
import type { StaffContext } from '../session/staff-context.ts'
import { publishCorrection, publishVersion, readSound } from '../questionnaires/publish.ts'
import { listVersions, lockQuestionnaire } from '../questionnaires/queries.ts'
import type { Published } from '../questionnaires/shapes.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import { lockDraft, rebaseDraft } from './queries.ts'
import type { PublishDraftInput } from './shapes.ts'

/**
 * Publishes a draft as it was seen: as the questionnaire's next version, or as a correction of the version that it is based on. The draft
 * stays and is from then on based on what it became, so that whoever is working in it goes on.
 */
export function publishDraft(ctx: StaffContext, input: PublishDraftInput): Promise<Published> {
  return ctx.transaction(async (tx) => {
    const draft = orNotFound(await lockDraft(tx, input.draft))
    const { revision, basedOn } = draft
    if (revision !== input.revision) orRefuse(refuse({ kind: 'changed-since', revision }))
    const document = readSound(draft.document)
    const questionnaire = await lockQuestionnaire(tx, { id: ctx.newId(), authority: ctx.staff.authorityId, document })
    const versions = await listVersions(tx, questionnaire)
    const base = versions.find(({ id }) => id === basedOn?.version) ?? null
    // What is corrected is the latest correction of the draft's own version; what a new version follows is the latest of all.
    const follows = versions.find(({ number }) => input.as === 'version' || number === base?.number) ?? null
    const publishing = { questionnaire, document, note: input.note, versions }
    if (input.as === 'correction' && (base === null || follows === null)) return orRefuse(refuse({ kind: 'nothing-to-correct' }))
    if (follows !== null && follows.id !== base?.id && follows.id !== input.over)
      return orRefuse(refuse({ kind: 'published-since', version: follows.id, number: follows.number, correction: follows.correction }))
    const published =
      input.as === 'correction' && follows !== null
        ? await publishCorrection(tx, ctx, { ...publishing, corrected: follows })
        : await publishVersion(tx, ctx, { ...publishing, basedOn: basedOn?.version ?? null })
    await rebaseDraft(tx, draft.id, { version: published.version, revision })
    return published
  })
}
