import { createHmac } from 'node:crypto'

/**
 * What is stored of the subject a provider knows somebody by. It may be a personnummer, of which there are so few that a plain
 * hash is soon searched through, so it is keyed by the server's secret.
 */
export function subjectHash(serverSecret: string, { issuer, subject }: { issuer: string; subject: string }): Buffer {
  return createHmac('sha256', serverSecret)
    .update(`eid:${JSON.stringify([issuer, subject])}`)
    .digest()
}
