import { plainText } from '@aterrapport/domain/form/plain-text.ts'

const LONGEST = 150

/** A file’s name made harmless for every file system: no folders, no control characters or marks of direction, not too long. */
export function attachmentName(given: string): string {
  const name = given
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '')
    .split(/[\\/]/)
    .at(-1)
    ?.trim()
  if (name === undefined || name === '' || name.startsWith('.')) return `fil${name ?? ''}`
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? ''
  // What is cut off may be half of a character.
  return name.length <= LONGEST ? name : plainText(name.slice(0, LONGEST - ending.length)) + ending
}

/** The header that makes a browser save a file under its name (RFC 6266), with an ASCII name for the old ones. */
export function dispositionOf(name: string): string {
  const ascii = name
    .normalize('NFD')
    .replaceAll(/[^\u0020-\u007e]/g, '')
    .replaceAll(/["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
