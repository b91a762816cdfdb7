import { orNotFound } from '../../refusal.ts'
import { RoundInput } from '../../rounds/shapes.ts'
import { procedure, router } from '../../trpc.ts'
import { findPublicCopy } from './queries.ts'
import type { PublicCopy } from './shapes.ts'

/** The page with the blank form that everybody may read without a link. */
export const readingCopiesRouter = router({
  about: procedure
    .input(RoundInput)
    .query(async ({ ctx, input }): Promise<PublicCopy> => orNotFound(await findPublicCopy(ctx.db, input.round))),
})
