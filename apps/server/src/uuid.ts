import { createHash, randomBytes } from 'node:crypto'

/** A UUID version 7 (RFC 9562): sorts by the time it was made, so that indexes grow at their end. */
export function newUuid(): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(Date.now(), 0, 6)
  return spelled(bytes, 7)
}

/** A UUID version 8 made from a name: the same name, the same identifier, on every machine. */
export function namedUuid(name: string): string {
  return spelled(createHash('sha256').update(name).digest().subarray(0, 16), 8)
}

function spelled(bytes: Buffer, version: 7 | 8): string {
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | (version << 4), 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value)
}
