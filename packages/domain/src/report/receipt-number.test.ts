import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReceiptNumber, receiptNumber } from './receipt-number.ts'

const CHARACTERS = '0123456789ABCDEFGHJKMNPQRSTVWXY'

describe('a receipt number', () => {
  test('is made from the submission, always the same', () => {
    expect(receiptNumber('019b1c2d-3e4f-7a5b-8c6d-7e8f90a1b2c3')).toBe(receiptNumber('019b1c2d-3e4f-7a5b-8c6d-7e8f90a1b2c3'))
    expect(receiptNumber('019b1c2d-3e4f-7a5b-8c6d-7e8f90a1b2c3')).toMatch(/^[0-9A-Y]{4}-[0-9A-Y]{4}-[0-9A-Y]{4}-[0-9A-Y]$/)
  })

  test('differs between submissions made one after another', () => {
    expect(receiptNumber('019b1c2d-3e4f-7a5b-8c6d-7e8f90a1b2c3')).not.toBe(receiptNumber('019b1c2d-3e4f-7a5b-8c6d-7e8f90a1b2c4'))
  })

  test('is read however it is typed', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const number = receiptNumber(id)
        const typed = ` ${number.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
        expect(readReceiptNumber(typed)).toBe(number)
      }),
    )
  })

  test('with one wrong character, or two that changed places, is none', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.nat(12), fc.nat(12), fc.constantFrom(...CHARACTERS.split('')), (id, first, second, other) => {
        const plain = receiptNumber(id).replaceAll('-', '').split('')
        const wrong = plain.with(first, other)
        expect(readReceiptNumber(wrong.join('')) === null).toBe(wrong[first] !== plain[first])
        const swapped = plain.with(first, plain[second] ?? '').with(second, plain[first] ?? '')
        expect(readReceiptNumber(swapped.join('')) === null).toBe(plain[first] !== plain[second])
      }),
    )
  })

  test.each(['', '1234', 'ZZZZ-ZZZZ-ZZZZ-Z'])('is not %j', (typed) => {
    expect(readReceiptNumber(typed)).toBeNull()
  })
})
