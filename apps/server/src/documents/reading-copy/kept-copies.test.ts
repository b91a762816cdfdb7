import { expect, test } from 'vitest'
import { SAMPLE_COPY } from '../testing/sample-copy.ts'
import { readingCopyOf } from './kept-copies.ts'

test('a version is rendered once a language and format, however many ask', async () => {
  const wanted = { version: 'v1', format: 'docx', source: SAMPLE_COPY } as const
  const first = readingCopyOf(wanted)
  expect(readingCopyOf({ ...wanted })).toBe(first)
  await first
  expect(readingCopyOf({ ...wanted })).toBe(first)
  const inEnglish = readingCopyOf({ ...wanted, source: { ...SAMPLE_COPY, language: 'en' } })
  expect((await inEnglish).etag).not.toBe((await first).etag)
}, 60_000)
