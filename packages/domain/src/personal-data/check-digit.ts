/** The Luhn check over ten digits, as in a personnummer and an organisationsnummer: every other one doubled, from the first. */
export function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const weighted = Number(digits.charAt(index)) * (index % 2 === 0 ? 2 : 1)
    sum += weighted > 9 ? weighted - 9 : weighted
  }
  return sum % 10 === 0
}
