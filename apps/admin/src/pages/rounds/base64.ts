const CHUNK = 0x8000

/** Bytes as base64, a piece at a time: as one call it would be more arguments than a function takes. */
export function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(text)
}
