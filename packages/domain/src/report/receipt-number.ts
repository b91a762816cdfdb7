/** Digits and capitals that nobody mistakes for each other. Thirty-one is prime, which is what makes the check character strong. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXY'
const BASE = ALPHABET.length
const LENGTH = 12

/**
 * The number people read out over the telephone: twelve characters made from the submission's uuid and one that checks them,
 * `7K3M-Q2XD-5R8T-V`. The check catches every single wrong character and every two that changed places.
 */
export function receiptNumber(submission: string): string {
  let rest = BigInt(`0x${submission.replaceAll('-', '')}`)
  let characters = ''
  while (characters.length < LENGTH) {
    characters = ALPHABET.charAt(Number(rest % BigInt(BASE))) + characters
    rest /= BigInt(BASE)
  }
  return grouped(characters + checkCharacter(characters))
}

/** A receipt number as somebody may have typed it (lower case, without hyphens, O for 0), in its one spelling; null when it is none. */
export function readReceiptNumber(typed: string): string | null {
  const characters = typed
    .toUpperCase()
    .replaceAll(/[\s\-–]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  if (characters.length !== LENGTH + 1 || characters.split('').some((character) => !ALPHABET.includes(character))) return null
  return checkCharacter(characters.slice(0, LENGTH)) === characters.at(-1) ? grouped(characters) : null
}

function checkCharacter(characters: string): string {
  const sum = characters.split('').reduce((total, character, index) => total + (index + 2) * ALPHABET.indexOf(character), 0)
  return ALPHABET.charAt(sum % BASE)
}

function grouped(characters: string): string {
  return (characters.match(/.{1,4}/g) ?? []).join('-')
}
