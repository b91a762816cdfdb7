import type { Certificate } from './certificate.ts'
import { signDetached } from './cms.ts'

/** What a document that is to be sealed holds in the places of what only the sealing knows. Each is as long as what replaces it at most. */
const RANGE = '/ByteRange [0 9999999999 9999999999 9999999999]'

/** How many bytes a seal by this certificate takes at most: the certificates, and the signature with what is said around it. */
export function sizeOfSeal({ own, issuers }: Certificate): number {
  return [own, ...issuers].reduce((sum, { raw }) => sum + raw.byteLength, 4096)
}

/** Puts the signature (PAdES B-B) into the place that the document keeps for it. Nothing else in it changes. */
export async function sealPdf(pdf: Uint8Array, certificate: Certificate): Promise<Uint8Array> {
  const file = Buffer.from(pdf)
  const range = file.indexOf(RANGE, 0, 'latin1')
  const open = file.indexOf('/Contents <', range, 'latin1') + '/Contents '.length
  const close = file.indexOf('>', open, 'latin1') + 1
  if (range === -1 || close === 0) throw new Error('The document keeps no place for a seal')
  const covered = [0, open, close, file.length - close] as const
  file.write(`/ByteRange [${covered.join(' ')}]`.padEnd(RANGE.length), range, 'latin1')
  const signature = await signDetached(Buffer.concat([file.subarray(0, open), file.subarray(close)]), certificate)
  const room = close - open - 2
  const hex = Buffer.from(signature).toString('hex')
  if (hex.length > room) throw new Error(`The seal takes ${hex.length} characters and has ${room}`)
  file.write(hex.padEnd(room, '0'), open + 1, 'latin1')
  return file
}
