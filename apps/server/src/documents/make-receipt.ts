import { createHash } from 'node:crypto'
import type { Person } from '@aterrapport/domain/report/state.ts'
import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import { record } from '../audit/record.ts'
import type { JobContext } from '../jobs/context.ts'
import { queueMessage } from '../mail/queue-message.ts'
import { listContributors } from '../people/queries.ts'
import { findFrozenSubmission, findLinkOf, findReceipt, insertReceipt } from './queries.ts'
import { renderBeside } from './renderer.ts'

export interface RenderReceipt {
  readonly submission: string
}

/** Renders the receipt of a submission, stores it, and mails it to the registry and the people involved. Once, however often it runs. */
export async function makeReceipt({ db, clock, newId }: JobContext, { submission }: RenderReceipt): Promise<void> {
  const frozen = await findFrozenSubmission(db, submission)
  if (frozen === null) throw new Error(`There is no submission ${submission}`)
  if ((await findReceipt(db, submission)) !== null) return
  const { report, round, registryEmail, document, questionnaire } = frozen
  const content = Buffer.from(await renderBeside({ kind: 'receipt', submission: document, questionnaire }))
  const sha256 = createHash('sha256').update(content).digest('hex')
  await db.transaction().execute(async (tx) => {
    const at = clock()
    if (!(await insertReceipt(tx, { id: newId(), submission, content, sha256, at }))) return
    const { receiptNumber } = document
    for (const { to, link } of addressees(document, { registryEmail, contributors: await listContributors(tx, report) })) {
      const given = { submission, link: await findLinkOf(tx, { report, email: link, now: at }) }
      await queueMessage(tx, { id: newId(), report, to, subject: `Kvittens ${receiptNumber}`, kind: 'receipt', given, at })
    }
    await record(tx, { at, actor: { kind: 'system' }, kind: 'receipt-made', report, round, detail: { receiptNumber, sha256 } })
  })
}

interface Addressee {
  readonly to: string
  /** Whose link goes along: the address's own, or (null) the registry's. */
  readonly link: string | null
}

interface Involved {
  readonly registryEmail: string | null
  readonly contributors: readonly Person[]
}

/** The registry, everybody who has joined in filling the report in, and those who handed over, certified and signed; each address once. */
function addressees(
  { handover, certification, signature }: SubmissionDocument,
  { registryEmail, contributors }: Involved,
): readonly Addressee[] {
  const people = [...contributors, handover.by, ...(certification ? [certification.by] : []), signature.by]
  const registry = registryEmail?.toLowerCase() ?? null
  const others = [...new Set(people.map(({ email }) => email.toLowerCase()))]
    .filter((email) => email !== registry)
    .map((email) => ({ to: email, link: email }))
  return registry === null ? others : [{ to: registry, link: null }, ...others]
}
