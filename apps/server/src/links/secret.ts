import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * The secret part of a link, derived from the server's own secret and the link's id: it is never stored, and a mail that is
 * sent again carries the same link.
 */
export function linkSecret(serverSecret: string, link: string): string {
  return createHmac('sha256', serverSecret).update(`link:${link}`).digest('base64url')
}

/** The six digits mailed to an address, derived likewise from the id of the code. */
export function codeDigits(serverSecret: string, code: string): string {
  const digest = createHmac('sha256', serverSecret).update(`code:${code}`).digest()
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
}

/**
 * What is stored of a code. It is keyed by the server's secret, since a million plain hashes are soon tried by someone who
 * has read the table.
 */
export function codeHash(serverSecret: string, code: string, digits: string): Buffer {
  return createHmac('sha256', serverSecret).update(`digits:${code}:${digits}`).digest()
}

/** What is stored of a network address: enough to count by, and keyed so that nobody finds the address by trying them all. */
export function addressHash(serverSecret: string, address: string): Buffer {
  return createHmac('sha256', serverSecret).update(`address:${address}`).digest()
}

/** Compares two hashes in a time that does not tell where they differ. */
export function isSameHash(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}
