/** More of them, and a text of a few hundred letters takes seconds. */
const MOST_WIDE = 3
/** A repetition of no more than this is not wide. */
const NARROW = 12
const QUANTIFIER = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})/

/**
 * Whether a designer's pattern is a regular expression that can never run long: nothing repeated within something repeated, few wide
 * repetitions, no looking around and no looking back.
 */
export function isSafePattern(regex: string): boolean {
  return isRegex(regex) && !/\(\?(?!:)|\\[1-9k]/.test(regex) && repeatsAreSafe(regex.replaceAll(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\./gu, 'x'))
}

function isRegex(regex: string): boolean {
  try {
    return new RegExp(`^(?:${regex})$`, 'u').source !== ''
  } catch {
    return false
  }
}

/** Goes through a pattern whose escapes are letters. A group that may match in several ways must not be repeated. */
function repeatsAreSafe(escaped: string): boolean {
  const text = escaped.replaceAll(/\[[^\]]*\]/g, 'x')
  const varies = [false]
  let closedVaries = false
  let wide = 0
  for (let at = 0; at < text.length;) {
    const [quantifier, least, comma, most] = QUANTIFIER.exec(text.slice(at)) ?? []
    const exact = least !== undefined && comma === undefined
    const greatest = quantifier === '?' ? 1 : exact ? Number(least) : Number(most === undefined || most === '' ? Infinity : most)
    if (quantifier !== undefined && greatest > 1 && closedVaries) return false
    if (quantifier !== undefined && greatest > NARROW && !exact) wide += 1
    if (text[at] === '(') varies.push(false)
    closedVaries = text[at] === ')' && varies.pop() === true
    if (closedVaries || text[at] === '|' || (quantifier !== undefined && !exact)) varies[varies.length - 1] = true
    at += quantifier?.length ?? 1
  }
  return wide <= MOST_WIDE
}
