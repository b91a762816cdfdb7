import { beforeAll, describe, expect, test } from 'vitest'
import { renderDraft } from './draft-copy/render-draft.tsx'
import { renderReadingCopyPdf } from './reading-copy/render-pdf.tsx'
import { renderReceipt } from './render-receipt.tsx'
import { type PdfObjects, readObjects } from './testing/pdf-objects.ts'
import { nameIn, pagesOf, parentTreeOf, type StructureNode, structureOf } from './testing/pdf-structure.ts'
import { SAMPLE_COPY } from './testing/sample-copy.ts'
import { SAMPLE_DRAFT } from './testing/sample-draft.ts'
import { SAMPLE_RECEIPT } from './testing/sample-receipt.ts'

const SEAL = { bytes: 4000, holder: 'Socialstyrelsen', at: new Date('2026-03-02T08:00:00Z') }

const DOCUMENTS: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['a receipt', () => renderReceipt(SAMPLE_RECEIPT)],
  ['a receipt with a seal', () => renderReceipt({ ...SAMPLE_RECEIPT, seal: SEAL })],
  ['a draft', () => renderDraft(SAMPLE_DRAFT)],
  ['a reading copy', () => renderReadingCopyPdf(SAMPLE_COPY)],
]

/** The structure types of ISO 32000-1 that need no role map. */
const STANDARD = /^(?:Document|Sect|H[1-6]|P|L|LI|Lbl|LBody|Table|THead|TBody|TR|TH|TD|Caption|Figure|Form|Link)$/

/** Which elements may hold which: what tables and lists are made of stands nowhere else. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
}

// The numbers are those of the failure conditions of the Matterhorn Protocol 1.1 that a machine can tell.
describe.each(DOCUMENTS)('%s', (_what, render) => {
  let objects: PdfObjects
  let structure: readonly StructureNode[]
  let annotations: readonly Readonly<Record<string, unknown>>[]
  let file: string

  beforeAll(async () => {
    const bytes = await render()
    file = Buffer.from(bytes).toString('latin1')
    objects = readObjects(bytes)
    structure = structureOf(objects)
    annotations = objects.dictionaries.filter((each) => each['Type'] === '/Annot')
  }, 60_000)

  const ofType = (type: string) => structure.filter((node) => node.type === type)

  test('01-003, 01-004, 01-005: everything drawn is either tagged or an artifact, and never one within the other', () => {
    for (const { page } of pagesOf(objects)) expect(faultsOfMarking(objects.stream(page['Contents']))).toEqual([])
  })

  test('every piece of tagged content and every annotation is held by the element that the parent tree names', () => {
    const tree = parentTreeOf(objects)
    const held = structure.flatMap(({ contents, dictionary }) => contents.map(({ page, mcid }) => ({ key: `${page} ${mcid}`, dictionary })))
    const named = pagesOf(objects).flatMap(({ id, page }) =>
      objects
        .array(tree.get(Number(page['StructParents'])))
        .map((element, mcid) => ({ key: `${id} ${mcid}`, dictionary: objects.dictionary(element) })),
    )
    const drawn = pagesOf(objects).flatMap(({ id, page }) =>
      [...objects.stream(page['Contents']).matchAll(/\/MCID (\d+)/g)].map(([, mcid]) => `${id} ${mcid}`),
    )
    expect(drawn.length).toBeGreaterThan(20)
    expect(held.map(({ key }) => key).toSorted()).toEqual(drawn.toSorted())
    const owner = new Map(named.map(({ key, dictionary }) => [key, dictionary]))
    expect(held.filter(({ key, dictionary }) => owner.get(key) !== dictionary)).toEqual([])
    const byAnnotation = annotations.map((annotation) => objects.dictionary(tree.get(Number(annotation['StructParent']))))
    const holding = structure.filter((node) => node.annotations.length > 0).map(({ dictionary }) => dictionary)
    expect(new Set(byAnnotation)).toEqual(new Set(holding))
  })

  test('01-007, 06-001 to 06-003, 07-001, 07-002, 11-001: marked, titled, described in XMP, and in a language', () => {
    const { catalogue } = objects
    expect(objects.dictionary(catalogue['MarkInfo'])).toEqual({ Marked: true })
    expect(objects.dictionary(catalogue['ViewerPreferences'])['DisplayDocTitle']).toBe(true)
    expect(catalogue['Lang']).toBe('(sv-SE)')
    const xmp = Buffer.from(objects.stream(catalogue['Metadata']), 'latin1').toString('utf8')
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(xmp).toMatch(/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+</)
  })

  test('02-001, 09-004, 09-005: elements of standard types, tables and lists made of what they are made of', () => {
    expect(structure.map(({ type }) => type).filter((type) => !STANDARD.test(type))).toEqual([])
    expect(structure.filter(({ type, parent }) => WITHIN[type] !== undefined && !WITHIN[type].includes(parent?.type ?? ''))).toEqual([])
    expect(structure[0]?.type).toBe('Document')
  })

  test('10-001, 31-027 to 31-030: every character that is shown can be read as text', () => {
    const maps = objects.dictionaries.filter((font) => font['Subtype'] === '/Type0').map((font) => objects.stream(font['ToUnicode']))
    expect(maps.length).toBeGreaterThan(0)
    for (const map of maps) {
      const told = [...map.matchAll(/<([0-9a-f]{4}(?: ?[0-9a-f]{4})*)>/gi)].map(([, text]) => text)
      expect(told.length).toBeGreaterThan(0)
      expect(map).not.toMatch(/<(?:feff|fffe)>/i)
    }
  })

  test('13-004: every drawing has words in its place, and says where it stands', () => {
    for (const { dictionary } of ofType('Figure')) {
      expect(nameIn(dictionary, 'Alt').length).toBeGreaterThan(2)
      expect(objects.array(objects.dictionary(dictionary['A'])['BBox'])).toHaveLength(4)
    }
  })

  test('14-002, 14-003: headings begin with the first and skip none', () => {
    const levels = structure.flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type.slice(1))] : []))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
  })

  test('15-003: every heading of a table says what it is the heading of, and every row has as many cells', () => {
    for (const { dictionary } of ofType('TH')) expect(objects.dictionary(dictionary['A'])['Scope']).toMatch(/^\/(?:Row|Column)$/)
    for (const table of ofType('Table')) {
      const rows = table.children.flatMap((child) => (child.type === 'TR' ? [child] : child.children))
      expect(new Set(rows.map((row) => widthOf(objects, row))).size).toBe(1)
    }
  })

  test('lists say how their items are marked', () => {
    for (const { dictionary } of ofType('L')) expect(objects.dictionary(dictionary['A'])['ListNumbering']).toBe('/Disc')
  })

  test('20-001, 25-001, 26-001: no layers, no XFA, no encryption, no scripts', () => {
    expect(file).not.toMatch(/\/OCProperties|\/XFA|\/Encrypt\b|\/JavaScript|\/JS\b/)
  })

  test('21-001: every file inside has a name that all readers know, and says what it is to the document', () => {
    const files = objects.dictionaries.filter((each) => each['Type'] === '/Filespec')
    for (const each of files) {
      expect([typeof each['F'], typeof each['UF'], typeof each['Desc'], each['AFRelationship']]).toEqual([
        'string',
        'string',
        'string',
        '/Data',
      ])
    }
    expect(objects.array(objects.catalogue['AF'])).toHaveLength(files.length)
  })

  test('28-004, 28-005, 28-008 to 28-012: links and fields are in the structure, in its order, with words of their own', () => {
    for (const { page } of pagesOf(objects)) expect(page['Tabs']).toBe('/S')
    for (const annotation of annotations) {
      const isField = annotation['Subtype'] === '/Widget'
      expect(annotation['Subtype']).toMatch(/^\/(?:Widget|Link)$/)
      expect(String(annotation['Contents']).length).toBeGreaterThan(2)
      if (isField) expect(String(annotation['TU']).length).toBeGreaterThan(2)
    }
    expect(ofType('Link').filter(({ contents }) => contents.length === 0)).toEqual([])
    const holders = structure.filter((node) => node.annotations.length > 0).map(({ type }) => type)
    expect(holders.toSorted()).toEqual(annotations.map(({ Subtype }) => (Subtype === '/Widget' ? 'Form' : 'Link')).toSorted())
  })

  test('31-004, 31-005, 31-009: every font is embedded, with a way from its characters to its glyphs', () => {
    const fonts = objects.dictionaries.filter((each) => each['Type'] === '/Font' && each['Subtype'] === '/CIDFontType2')
    expect(fonts.length).toBeGreaterThan(0)
    expect(objects.dictionaries.filter((each) => each['Type'] === '/Font' && !/Type0|CIDFontType2/.test(nameIn(each, 'Subtype')))).toEqual(
      [],
    )
    for (const font of fonts) {
      expect(font['CIDToGIDMap']).toBe('/Identity')
      expect(objects.stream(objects.dictionary(font['FontDescriptor'])['FontFile2']).length).toBeGreaterThan(1000)
      expect(objects.array(font['W']).length).toBeGreaterThan(0)
    }
  })
})

function widthOf(objects: PdfObjects, row: StructureNode): number {
  return row.children.reduce((sum, { dictionary }) => sum + Number(objects.dictionary(dictionary['A'])['ColSpan'] ?? 1), 0)
}

/** What is wrong with how the content of a page is marked, an operator a fault. */
function faultsOfMarking(content: string): readonly string[] {
  const open: string[] = []
  const faults: string[] = []
  // Without texts, in which anything may stand.
  const bare = content.replaceAll(/\((?:\\[\s\S]|[^\\()])*\)|<[0-9a-fA-F\s]*>(?!>)/g, '')
  for (const [, tag, operator = ''] of bare.matchAll(
    /(?:\/(\w+)\s*(?:<<.*?>>)?\s*)?\b(BDC|BMC|EMC|Tj|TJ|S|s|f|F|f\*|B|b|Do|sh)(?=\s|$)/g,
  )) {
    if (operator === 'BDC' || operator === 'BMC') {
      if (open.length > 0) faults.push(`${tag} within ${open.join(' ')}`)
      open.push(tag ?? '')
    } else if (operator === 'EMC') open.pop()
    else if (open.length === 0) faults.push(operator)
  }
  return open.length === 0 ? faults : [...faults, `${open.join(' ')} is never ended`]
}
