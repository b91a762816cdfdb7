import type { Language } from '@aterrapport/domain/text.ts'

/** A canonical decimal string as people read it: `1145500.5` becomes `1 145 500,5` with no-break spaces and a true minus. Exact: nothing is rounded. */
export function writeNumber(canonical: string, language: Language, leastDecimals = 0): string {
  const negative = canonical.startsWith('-')
  const [whole = '0', fraction = ''] = (negative ? canonical.slice(1) : canonical).split('.')
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, language === 'sv' ? '\u00a0' : ',')
  const decimals = fraction.padEnd(leastDecimals, '0')
  return `${negative ? '\u2212' : ''}${grouped}${decimals === '' ? '' : `${language === 'sv' ? ',' : '.'}${decimals}`}`
}

/** An amount with its unit: whole kronor, or kronor and both digits of öre. */
export function writeAmount(canonical: string, language: Language): string {
  const amount = writeNumber(canonical, language, canonical.includes('.') ? 2 : 0)
  return language === 'sv' ? `${amount}\u00a0kr` : `SEK\u00a0${amount}`
}
