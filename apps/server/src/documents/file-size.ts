import { formatDecimal } from '@aterrapport/domain/money/decimal.ts'

/** A file's size in the decimal units that file managers show: `820 byte`, `1,2 MB`. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00A0byte`
  const [size, unit] = bytes < 999_500 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  const rounded = size < 10 ? size.toFixed(1) : size.toFixed(0)
  return `${formatDecimal(rounded.replace(/\.0$/, ''), 'sv')}\u00A0${unit}`
}
