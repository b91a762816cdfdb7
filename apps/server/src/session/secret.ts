import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, fit for a cookie. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a secret. It has full entropy, so a plain hash cannot be searched backwards. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
