import type { Content } from '../content.ts'
import { opensWithoutPassword } from './empty-password.ts'
import { findEncryption } from './find-encryption.ts'
import type { PdfDictionary, PdfValue } from './object.ts'

/**
 * Whether a PDF cannot be opened without a password. One that is only kept from being changed or printed opens for everybody, by the empty
 * password. Where it cannot be told for sure, since the file is damaged or locked in another way, it does not.
 */
export async function needsPassword(content: Content): Promise<boolean> {
  const found = await findEncryption(content)
  if (found === null || nameIn(found.dictionary, 'Filter') !== 'Standard') return false
  const { dictionary, fileId } = found
  const [version, revision, permissions] = ['V', 'R', 'P'].map((key) => dictionary.get(key))
  const [owner, user] = ['O', 'U'].map((key) => dictionary.get(key))
  if (typeof version !== 'number' || typeof revision !== 'number' || typeof permissions !== 'number') return false
  if (!Buffer.isBuffer(owner) || !Buffer.isBuffer(user) || isLeftOpen(version, dictionary)) return false
  const length = dictionary.get('Length')
  const keyBytes = revision === 2 || typeof length !== 'number' || length < 40 || length > 128 ? 5 : length >> 3
  const encryptsMetadata = dictionary.get('EncryptMetadata') !== false
  return opensWithoutPassword({ revision, owner, user, permissions, fileId, keyBytes, encryptsMetadata }) === false
}

/** From version 4 on, what is encrypted is named; what is not named is not. Attached files alone may be. */
function isLeftOpen(version: number, dictionary: PdfDictionary): boolean {
  const filter = (key: string) => nameIn(dictionary, key) ?? 'Identity'
  return version >= 4 && filter('StmF') === 'Identity' && filter('StrF') === 'Identity'
}

function nameIn(dictionary: PdfDictionary, key: string): string | null {
  const value: PdfValue = dictionary.get(key) ?? null
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : null
}
