import { createHash } from 'node:crypto'
import type { Person } from '@aterrapport/domain/report/state.ts'
import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { record } from '../audit/record.ts'
import type { Config } from '../config.ts'
import type { JobContext } from '../jobs/context.ts'
import { queueMessage } from '../mail/queue-message.ts'
import { listContributors } from '../people/queries.ts'
import { findFrozenSubmission, findLinkOf, findReceipt, insertReceipt } from './queries.ts'
import type { ReceiptToRender } from './render-receipt.tsx'
import { renderBeside } from './renderer.ts'
import { openCertificate } from './seal/certificate.ts'
import { sealPdf, sizeOfSeal } from './seal/seal-pdf.ts'

export interface RenderReceipt {
  readonly submission: string
}

/** Renders the receipt of a submission, stores it, and mails it to the registry and the people involved. Once, however often it runs. */
export async function makeReceipt({ db, config, clock, newId }: JobContext, { submission }: RenderReceipt): Promise<void> {
  const frozen = await findFrozenSubmission(db, submission)
  if (frozen === null) throw new Error(`There is no submission ${submission}`)
  if ((await findReceipt(db, submission)) !== null) return
  const { report, round, registryEmail, document, questionnaire } = frozen
  const { content, sealedBy } = await sealedReceipt({ submission: document, questionnaire }, config, clock())
  const sha256 = createHash('sha256').update(content).digest('hex')
  await db.transaction().execute(async (tx) => {
    const at = clock()
    if (!(await insertReceipt(tx, { id: newId(), submission, content, sha256, at }))) return
    const { receiptNumber } = document
    for (const { to, link } of addressees(document, { registryEmail, contributors: await listContributors(tx, report) })) {
      const given = { submission, link: await findLinkOf(tx, { report, email: link, now: at }) }
      await queueMessage(tx, { id: newId(), report, to, subject: `Kvittens ${receiptNumber}`, kind: 'receipt', given, at })
    }
    await record(tx, { at, actor: { kind: 'system' }, kind: 'receipt-made', report, round, detail: { receiptNumber, sha256, sealedBy } })
  })
}

type Frozen = Pick<ReceiptToRender, 'submission' | 'questionnaire'>

/**
 * The receipt, with the operator's seal where there is one to be had. The certificate is opened anew for each, so that a renewed one needs
 * no restart; when it has expired meanwhile, the recipient gets its receipt all the same, and the log says that it bears no seal.
 */
async function sealedReceipt(frozen: Frozen, { receiptCertificate, publicUrl }: Config, now: Instant) {
  const opened = receiptCertificate === null ? null : await openCertificate(receiptCertificate, now)
  if (opened === null || !opened.ok) {
    const plain = await renderBeside({ kind: 'receipt', receipt: { ...frozen, publicUrl, seal: null } })
    return { content: Buffer.from(plain), sealedBy: null }
  }
  const certificate = opened.value
  const seal = { bytes: sizeOfSeal(certificate), holder: certificate.holder, at: new Date(now) }
  const unsealed = await renderBeside({ kind: 'receipt', receipt: { ...frozen, publicUrl, seal } })
  return { content: Buffer.from(await sealPdf(unsealed, certificate)), sealedBy: certificate.holder }
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
