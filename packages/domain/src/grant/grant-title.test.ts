import { expect, test } from 'vitest'
import { grantTitle } from './grant-title.ts'

test.each([
  ['Stärkt samverkan', 'Stärkt samverkan 2025'],
  ['Stärkt samverkan 2025', 'Stärkt samverkan 2025'],
  ['Nationell strategi 2024–2028', 'Nationell strategi 2024–2028 2025'],
])('%s of 2025 is told as %s', (name, title) => {
  expect(grantTitle({ name, year: 2025 })).toBe(title)
})
