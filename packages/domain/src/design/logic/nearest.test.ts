import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

test.each([
  ['utbetlt', ['utbetalt', 'anvant'], 'utbetalt'],
  ['SUMA', ['SUMMA', 'ANTAL'], 'SUMMA'],
  ['kostander.belopp', ['kostnader.antal', 'kostnader.belopp'], 'kostnader.belopp'],
  ['Utbetalt', ['utbetalt'], 'utbetalt'],
  ['hus', ['utbetalt', 'anvant'], null],
  ['x', [], null],
])('who writes %s among %j means %s', (given, among, meant) => {
  expect(nearest(given, among)).toBe(meant)
})
