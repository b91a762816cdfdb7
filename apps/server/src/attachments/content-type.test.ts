import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { contentTypeOf } from './content-type.ts'
import { contentOf } from './content.ts'
import { PassingBytes } from './passing-bytes.ts'

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

async function found(bytes: Buffer) {
  const passed = new PassingBytes()
  passed.update(bytes)
  return contentTypeOf(contentOf(bytes), passed)
}

test.each([
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'), 'pdf'],
  ['a picture', Buffer.from(PNG, 'base64'), 'image'],
  ['semicolon-separated text', Buffer.from('konto;belopp\r\n5010;1200,50\r\n"a;b\r\nc";7\r\n'), 'csv'],
  ['a ledger in CP437', iconv.encode('#FLAGGA 0\r\n#PROGRAM "Räkna" 1\r\n#FORMAT PC8\r\n', 'cp437'), 'sie'],
  ['a ledger in UTF-8 with a byte order mark', Buffer.from('\uFEFF#FLAGGA 0\n#SIETYP 4\n'), 'sie'],
  ['a web page', Buffer.from('<!DOCTYPE html>\n<html><body>hej</body></html>'), 'html'],
  ['a web page without a doctype', Buffer.from('\n\n  <script>alert(1)</script>'), 'html'],
  ['a drawing that may hold scripts', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"></svg>'), 'html'],
  ['plain text', Buffer.from('Bara en rad, och\nsedan en annan; till sist'), 'text'],
  ['bytes of no known kind', Buffer.from([1, 2, 3, 4]), 'unknown'],
  ['an executable', Buffer.from('7f454c4602010100000000000000000002003e0001000000', 'hex'), 'program'],
])('%s is told by its content', async (_, content, type) => {
  expect((await found(content)).type).toBe(type)
})
