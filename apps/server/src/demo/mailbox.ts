import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import PostalMime, { type Email } from 'postal-mime'

/** One message as the list shows it. */
export interface Summary {
  readonly id: string
  readonly at: Instant
  readonly from: string
  readonly to: readonly string[]
  readonly subject: string
}

/** The demo's mailbox: every message that has been sent, to whomever, the newest first. */
export interface Mailbox {
  add(raw: Buffer, at: Instant): Promise<void>
  list(): readonly Summary[]
  read(id: string): Promise<Email | null>
}

/** Opens the mailbox in a folder: a file a message, and one line about each in a list, so that a thousand are listed without being read. */
export function openMailbox(folder: string): Mailbox {
  mkdirSync(folder, { recursive: true })
  const index = join(folder, 'list.jsonl')
  const messages = new Map(readIndex(index).map((summary) => [summary.id, summary]))
  return {
    async add(raw, at) {
      const email = await PostalMime.parse(raw)
      // As a mail program does: the same Message-ID is the same message, though it was sent twice.
      const id = createHash('sha256')
        .update(email.messageId ?? raw)
        .digest('hex')
        .slice(0, 20)
      if (messages.has(id)) return
      await writeFile(join(folder, `${id}.eml`), raw)
      const summary = {
        id,
        at,
        from: email.from?.address ?? '',
        to: (email.to ?? []).map(({ address }) => address ?? ''),
        subject: email.subject ?? '',
      }
      appendFileSync(index, `${JSON.stringify(summary)}\n`)
      messages.set(id, summary)
    },
    list: () => [...messages.values()].toReversed(),
    async read(id) {
      return messages.has(id) ? PostalMime.parse(await readFile(join(folder, `${id}.eml`))) : null
    },
  }
}

function readIndex(index: string): readonly Summary[] {
  if (!existsSync(index)) return []
  return readFileSync(index, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        // The lines are our own; the last may be half written, if the server was killed.
        return line === '' ? [] : [JSON.parse(line) as Summary]
      } catch {
        return []
      }
    })
}
