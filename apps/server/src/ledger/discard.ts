import type { JobContext } from '../jobs/context.ts'
import { removeFile } from './queries.ts'

/** A file that nobody needs any more, if it is still there. */
export interface DiscardLedger {
  readonly file: string
}

export async function discardLedger({ db }: JobContext, { file }: DiscardLedger): Promise<void> {
  await removeFile(db, file)
}
