/** An address with something that can be seen on both sides of one @ and a dot in the domain. Whether it works is only known when a code has come back. */
const EMAIL = /^[^\s\p{C}@<>()[\]\\,;:"]+@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}$/u

/** Whether a text can be an e-mail address (at most 254 characters, RFC 5321). */
export function isEmail(text: string): boolean {
  return text.length <= 254 && EMAIL.test(text) && !text.startsWith('.') && !text.includes('..') && !text.includes('.@')
}

/** Whether two addresses are one and the same: letter case and surrounding space do not matter. */
export function isSameEmail(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}
