import type { Scan } from '@aterrapport/domain/attachment/scan.ts'
import { record } from '../../audit/record.ts'
import type { Attempt, JobContext } from '../../jobs/context.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { storedContent } from '../content.ts'
import { deleteParts } from '../part-queries.ts'
import { type Attachment, findAttachment, saveScan } from '../queries.ts'
import { scanContent } from './clamd.ts'

export interface ScanAttachment {
  readonly attachment: string
}

/**
 * Has a file scanned and releases it, or removes its content. It is tried for as long as it takes: nothing is released because the
 * scanner is away. Where the operator has taken the scanner out of the configuration, files are read as those that came before it.
 */
export async function scanAttachment(context: JobContext, { attachment: id }: ScanAttachment, { isLast }: Attempt): Promise<void> {
  const attachment = await findAttachment(context.db, id)
  if (attachment?.scan.kind !== 'waiting') return
  try {
    await keep(context, attachment, await scanOf(context, attachment))
  } catch (error) {
    if (!isLast) throw error
    await context.db.transaction().execute((tx) => enqueue(tx, { name: 'scanAttachment', payload: { attachment: id } }))
  }
}

async function scanOf({ db, config }: JobContext, attachment: Attachment): Promise<Scan> {
  if (config.clamd === null) return { kind: 'notScanned' }
  return scanContent(config.clamd, storedContent(db, attachment).parts())
}

async function keep({ db, clock }: JobContext, { id, report }: Attachment, scan: Scan): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const at = clock()
    if (!(await saveScan(tx, id, { scan, at })) || scan.kind !== 'infected') return
    await deleteParts(tx, id)
    const detail = { attachment: id, found: scan.found }
    await record(tx, { at, actor: { kind: 'system' }, kind: 'file-infected', report, detail })
  })
}
