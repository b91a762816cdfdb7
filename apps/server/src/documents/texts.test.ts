import { expect, test } from 'vitest'
import { formatFileSize } from './file-size.ts'
import { amountText, decimalText, percentText } from './number-text.ts'
import { printable } from './tagged/printable.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1000, '1 kB'],
  [1450, '1,4 kB'],
  [184_320, '184 kB'],
  [999_500, '1 MB'],
  [12_345_678, '12 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(plain(formatFileSize(bytes))).toBe(words)
})

test.each([
  [decimalText('2025'), '2025'],
  [decimalText('12345.5'), '12 345,5'],
  [decimalText('-1145500'), '−1 145 500'],
  [amountText('1000'), '1 000 kr'],
  [amountText('612450.5'), '612 450,50 kr'],
  [amountText('0.3333'), '0,3333 kr'],
  [percentText('12.5'), '12,5 %'],
])('%j is printed so', (text, words) => {
  expect(plain(text)).toBe(words)
})

const latin = (codePoint: number) => codePoint < 0x250

test.each([
  ['Åäö é', 'Åäö é'],
  ['o\u0308', 'ö'],
  ['a\r\nb\u2028c', 'a\nb\nc'],
  ['a\tb', 'a b'],
  ['🇸🇪!', '□!'],
  ['\u0000', '□'],
  ['ab\u200Fcd', 'ab□cd'],
])('%j is shown as %j', (given, shown) => {
  expect(printable(given, latin)).toBe(shown)
})
