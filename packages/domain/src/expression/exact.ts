/**
 * An exact decimal number, held as a whole number of 10^-20. Sums, differences and comparisons are those of `bigint`
 * itself; a product or quotient is rounded half away from zero at the twentieth decimal. A number of more than thirty
 * digits before the decimal point is out of range, which expressions reckon as missing.
 */
export type Exact = bigint

const DECIMALS = 20
export const ONE: Exact = 10n ** BigInt(DECIMALS)
const BEYOND: Exact = 10n ** 30n * ONE
const CANONICAL = /^-?\d{1,30}(\.\d{1,20})?$/
/** Up to this many characters a decimal string without a point is a safe integer. */
const SAFE_LENGTH = 15

/** Reads a canonical decimal string such as `-1145500.5`; null when it is none, or out of range. */
export function exact(text: string): Exact | null {
  if (!CANONICAL.test(text)) return null
  const point = text.indexOf('.')
  if (point === -1) return (text.length <= SAFE_LENGTH ? BigInt(Number(text)) : BigInt(text)) * ONE
  const fraction = text.slice(point + 1)
  return BigInt(text.slice(0, point) + fraction.padEnd(DECIMALS, '0'))
}

/** The canonical decimal string: no exponent, no needless zero, no minus before zero. */
export function exactText(number: Exact): string {
  const size = number < 0n ? -number : number
  const whole = (size / ONE).toString()
  const rest = size % ONE
  const fraction = rest === 0n ? '' : '.' + rest.toString().padStart(DECIMALS, '0').replace(/0+$/, '')
  return (number < 0n ? '-' : '') + whole + fraction
}

export function times(a: Exact, b: Exact): Exact | null {
  return inRange(divided(a * b, ONE))
}

/** Null when the divisor is zero. */
export function over(a: Exact, b: Exact): Exact | null {
  return b === 0n ? null : inRange(divided(a * ONE, b))
}

/** Rounds half away from zero to so many decimals; below zero to tens, hundreds and so on, as AVRUNDA in Excel does. */
export function rounded(number: Exact, decimals: number): Exact | null {
  if (decimals >= DECIMALS) return number
  const unit = 10n ** BigInt(DECIMALS - Math.max(decimals, -40))
  return inRange(divided(number, unit) * unit)
}

/** The smallest step of numbers with so many decimals: those are the numbers that it divides. */
export function stepOf(decimals: number): Exact {
  return 10n ** BigInt(DECIMALS - Math.min(decimals, DECIMALS))
}

export function inRange(number: Exact): Exact | null {
  return number < BEYOND && number > -BEYOND ? number : null
}

/** The whole quotient, rounded half away from zero. */
function divided(a: bigint, b: bigint): bigint {
  const quotient = a / b
  const rest = a % b
  if (rest === 0n) return quotient
  const twice = (rest < 0n ? -rest : rest) * 2n
  if (twice < (b < 0n ? -b : b)) return quotient
  return a < 0n === b < 0n ? quotient + 1n : quotient - 1n
}
