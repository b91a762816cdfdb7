import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { contentTypeOf } from './content-type.ts'
import { contentOf } from './content.ts'
import { PDF_WITH_OWNER_PASSWORD, PDF_WITH_PASSWORD } from '../testing/locked-pdfs.ts'
import { zipOf } from '../testing/zip.ts'
import { PassingBytes } from './passing-bytes.ts'

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

async function found(bytes: Buffer) {
  const passed = new PassingBytes()
  passed.update(bytes)
  return contentTypeOf(contentOf(bytes), passed)
}

const TYPES = { name: '[Content_Types].xml' }
const WORD = [TYPES, { name: 'word/document.xml', content: '<w/>' }]
const EXCEL = [TYPES, { name: 'xl/workbook.xml', content: '<x/>' }]
const OPEN_DOCUMENT = { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }
/** As Word and Excel before 2007 begin, and how they name what is in them. */
const oldOffice = (...streams: readonly string[]) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), ...streams.map((name) => Buffer.from(name, 'utf16le'))])

test.each([
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'), 'pdf'],
  ['a PDF of text alone', Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n'), 'pdf'],
  ['a PDF with a web page after its beginning', Buffer.from('%PDF-1.4\n<html><script>alert(1)</script></html>'), 'pdf'],
  ['a web page with a PDF after its beginning', Buffer.from('<html></html>\n%PDF-1.4\n'), 'html'],
  ['a picture', Buffer.from(PNG, 'base64'), 'image'],
  ['a picture from a telephone', Buffer.from('000000186674797068656963000000006d69663168656963', 'hex'), 'image'],
  ['a picture that is an archive too', Buffer.concat([Buffer.from(PNG, 'base64'), zipOf([{ name: 'virus.js', content: 'x' }])]), 'twofold'],
  ['a PDF that is an archive too', Buffer.concat([Buffer.from('%PDF-1.7\n\u0000\n'), zipOf([{ name: 'a.jar' }])]), 'twofold'],
  ['a PDF with a password', PDF_WITH_PASSWORD, 'encrypted'],
  ['a PDF that may not be changed', PDF_WITH_OWNER_PASSWORD, 'pdf'],
  ['a document of Word', zipOf(WORD), 'word'],
  ['a workbook of Excel', zipOf(EXCEL), 'excel'],
  ['a workbook of LibreOffice', zipOf([OPEN_DOCUMENT, { name: 'content.xml' }]), 'excel'],
  ['a document with macros', zipOf([...WORD, { name: 'word/vbaProject.bin' }]), 'macros'],
  ['a workbook with macros', zipOf([...EXCEL, { name: 'xl/vbaProject.bin' }]), 'macros'],
  ['a workbook with macros of before Visual Basic', zipOf([...EXCEL, { name: 'xl/macrosheets/sheet1.xml' }]), 'macros'],
  ['a workbook of LibreOffice with macros', zipOf([OPEN_DOCUMENT, { name: 'Basic/Standard/Module1.xml' }]), 'macros'],
  ['a workbook that unpacks to a thousand times its size', zipOf([...EXCEL, { name: 'xl/a.xml', unpacked: 1_000_000_000 }]), 'bomb'],
  [
    'many files that are each small enough',
    zipOf([...EXCEL, ...Array.from({ length: 60 }, (_, n) => ({ name: `xl/${n}`, unpacked: 9e6 }))]),
    'bomb',
  ],
  ['an archive with more files than any document', zipOf(Array.from({ length: 10_001 }, (_, n) => ({ name: `xl/${n}` }))), 'archive'],
  ['an archive with a password', zipOf([...EXCEL, { name: 'xl/a.xml', isEncrypted: true }]), 'encrypted'],
  ['an archive that is no document', zipOf([{ name: 'program.exe' }]), 'archive'],
  ['an archive cut in half', zipOf(WORD).subarray(0, 60), 'archive'],
  ['an empty archive', zipOf([]), 'archive'],
  ['an old document', oldOffice('WordDocument'), 'word'],
  ['an old workbook', oldOffice('Workbook'), 'excel'],
  ['an old workbook with macros', oldOffice('Workbook', 'VBA'), 'macros'],
  ['a document with a password', oldOffice('EncryptedPackage'), 'encrypted'],
  ['semicolon-separated text', Buffer.from('konto;belopp\r\n5010;1200,50\r\n"a;b\r\nc";7\r\n'), 'csv'],
  [
    'a table under a title and over a total',
    iconv.encode('Huvudbok för år 2025\nkonto;belopp\n5010;1\n5020;2\nÄndring\n', 'latin1'),
    'csv',
  ],
  ['text in Unicode as Excel saves it', iconv.encode('konto\tbelopp\r\nåäö\t1\r\n', 'utf16le', { addBOM: true }), 'csv'],
  ['a web page in UTF-16', iconv.encode('<html><script>alert(1)</script></html>', 'utf16le', { addBOM: true }), 'html'],
  ['a ledger in CP437', iconv.encode('#FLAGGA 0\r\n#PROGRAM "Räkna" 1\r\n#FORMAT PC8\r\n', 'cp437'), 'sie'],
  ['a ledger in Latin-1', iconv.encode('#FLAGGA 0\r\n#PROGRAM "Räkna" 1\r\n', 'latin1'), 'sie'],
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
