import type { FileValue } from '@aterrapport/domain/form/value.ts'
import { namedProcedure } from '../people/named-procedure.ts'
import { router } from '../trpc.ts'
import { cancelUpload } from './append.ts'
import { beginUpload } from './begin.ts'
import { completeUpload } from './complete.ts'
import { beginPromised, completePromised } from './promised/take.ts'
import { listAttachments } from './queries.ts'
import { BeginInput, type FileState, type Progress, UploadInput } from './shapes.ts'

/** Files on their way up, but for their content, whose parts come by `PATCH /api/attachments/:report/uploads/:upload?start=bytes`. */
export const attachmentsRouter = router({
  begin: namedProcedure.input(BeginInput).mutation(({ ctx, input }): Promise<Progress> => beginUpload(ctx, ctx.me, input)),

  complete: namedProcedure.input(UploadInput).mutation(({ ctx, input }): Promise<FileValue> => completeUpload(ctx, ctx.me, input)),

  beginPromised: namedProcedure.input(BeginInput).mutation(({ ctx, input }): Promise<Progress> => beginPromised(ctx, ctx.me, input)),

  completePromised: namedProcedure
    .input(UploadInput)
    .mutation(({ ctx, input }): Promise<FileValue> => completePromised(ctx, ctx.me, input)),

  cancel: namedProcedure.input(UploadInput).mutation(({ ctx, input }): Promise<void> => cancelUpload(ctx, ctx.me, input)),

  states: namedProcedure.query(async ({ ctx, input }): Promise<readonly FileState[]> => {
    const attachments = await listAttachments(ctx.db, input.report)
    return attachments.map(({ id, scan }) => ({ id, scan }))
  }),
})
