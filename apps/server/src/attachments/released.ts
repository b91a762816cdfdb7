import { type FilesRefusal, mayBeHandedIn, mayBeHandedOver, release } from '@aterrapport/domain/attachment/scan.ts'
import type { Answers } from '@aterrapport/domain/form/value.ts'
import type { Result } from '@aterrapport/domain/result.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Db } from '../database/database.ts'
import { type Attachment, listAttachments } from './queries.ts'

interface Going {
  readonly report: string
  /** What would be handed in, or was. */
  readonly answers: Answers
}

/** Whether the files among the answers let the report go on to those who vouch for it. */
export async function checkForHandingOver(db: Db, { report, answers }: Going): Promise<Result<null, FilesRefusal>> {
  return mayBeHandedOver(await listAttachments(db, report, fileIds(answers)))
}

/** Whether they let it be handed in. */
export async function checkForHandingIn(db: Db, { report, answers, now }: Going & { now: Instant }): Promise<Result<null, FilesRefusal>> {
  return mayBeHandedIn(await listAttachments(db, report, fileIds(answers)), now)
}

/** The files among the answers that nobody may read. */
export async function listHeldBack(db: Db, { report, answers }: Going): Promise<readonly Attachment[]> {
  return (await listAttachments(db, report, fileIds(answers))).filter((file) => !release(file).ok)
}

function fileIds(answers: Answers): readonly string[] {
  return Object.values(answers).flatMap((value) =>
    Array.isArray(value)
      ? value.flatMap((entry: unknown) => (typeof entry === 'object' && entry !== null && 'id' in entry ? [String(entry.id)] : []))
      : [],
  )
}
