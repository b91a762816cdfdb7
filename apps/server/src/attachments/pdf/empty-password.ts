import { createCipheriv, createHash } from 'node:crypto'

/** What the standard security handler keeps (ISO 32000-2, 7.6.4): enough to tell whether a password is right. */
interface StandardHandler {
  readonly revision: number
  /** Of the owner's and the user's password. */
  readonly owner: Buffer
  readonly user: Buffer
  readonly permissions: number
  /** The first of the file's identifiers. */
  readonly fileId: Buffer
  readonly keyBytes: number
  readonly encryptsMetadata: boolean
}

/** Whether everybody can open the file, since its password is the empty one; null where this revision is not known. */
export function opensWithoutPassword(handler: StandardHandler): boolean | null {
  const { revision, owner, user } = handler
  if (revision >= 2 && revision <= 4) {
    if (owner.length < 32 || user.length < 32) return null
    // Not all programs say how long the key is; in revision 4 it is 128 bits all the same.
    return [...new Set([handler.keyBytes, 16, 5])].some((bytes) => isEmptyUntilRevision4(handler, bytes))
  }
  if (revision !== 5 && revision !== 6) return null
  if (owner.length < 48 || user.length < 48) return null
  const of = (salt: Buffer, more: Buffer) => (revision === 5 ? sha(256, salt, more) : hardened(salt, more))
  return (
    of(user.subarray(32, 40), NOTHING).equals(user.subarray(0, 32)) ||
    of(owner.subarray(32, 40), user.subarray(0, 48)).equals(owner.subarray(0, 32))
  )
}

const NOTHING = Buffer.alloc(0)
/** What a password is filled up with, and so all of an empty one. */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')

function isEmptyUntilRevision4(handler: StandardHandler, keyBytes: number): boolean {
  const { revision, user, fileId } = handler
  const key = keyOf(handler, keyBytes)
  if (revision === 2) return rc4(key, PADDING).equals(user.subarray(0, 32))
  let made = md5(PADDING, fileId)
  for (let round = 0; round < 20; round += 1) made = rc4(Buffer.from(key.map((byte) => byte ^ round)), made)
  return made.equals(user.subarray(0, 16))
}

/** The key that an empty password gives (algorithm 2). */
function keyOf({ revision, owner, permissions, fileId, encryptsMetadata }: StandardHandler, bytes: number): Buffer {
  const allowed = Buffer.alloc(4)
  allowed.writeInt32LE(permissions | 0)
  const metadata = revision >= 4 && !encryptsMetadata ? Buffer.alloc(4, 0xff) : NOTHING
  let key = md5(PADDING, owner.subarray(0, 32), allowed, fileId, metadata)
  for (let round = revision >= 3 ? 0 : 50; round < 50; round += 1) key = md5(key.subarray(0, bytes))
  return key.subarray(0, bytes)
}

/** The hash of revision 6 (algorithm 2.B) of an empty password. */
function hardened(salt: Buffer, more: Buffer): Buffer {
  let key = sha(256, salt, more)
  for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(false)
    const made = cipher.update(Buffer.concat(Array.from({ length: 64 }, () => Buffer.concat([key, more]))))
    const remainder = made.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3
    key = sha(remainder === 0 ? 256 : remainder === 1 ? 384 : 512, made)
    last = made.at(-1) ?? 0
  }
  return key.subarray(0, 32)
}

function sha(bits: 256 | 384 | 512, ...parts: readonly Buffer[]): Buffer {
  return createHash(`sha${bits}`).update(Buffer.concat(parts)).digest()
}

function md5(...parts: readonly Buffer[]): Buffer {
  return createHash('md5').update(Buffer.concat(parts)).digest()
}

/** RC4, which Node's own cryptography no longer has. */
function rc4(key: Buffer, text: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at)
  const byte = (at: number) => state[at & 0xff] ?? 0
  const swap = (a: number, b: number) => {
    ;[state[a], state[b]] = [byte(b), byte(a)]
  }
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + byte(i) + (key[i % key.length] ?? 0)) & 0xff
    swap(i, j)
  }
  let i = 0
  let j = 0
  return Buffer.from(
    text.map((letter) => {
      i = (i + 1) & 0xff
      j = (j + byte(i)) & 0xff
      swap(i, j)
      return letter ^ byte(byte(i) + byte(j))
    }),
  )
}
