// oxlint-disable-next-line typescript/triple-slash-reference -- the web applications check these sources without the server's list of files
/// <reference path="./pdfkit-additions.d.ts" />
import PDFDocument from 'pdfkit'

/** What a document says about itself, to its reader and to the archive. */
export interface AboutDocument {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly language: string
  /** Taken for the moment of creation, so that the same content always gives the same bytes. */
  readonly createdAt: Date
}

/** The seal that is put on a document when it is made: the room it takes, whose it is, and when. */
export interface PlannedSeal {
  readonly bytes: number
  readonly holder: string
  readonly at: Date
}

export type StructureElement = ReturnType<PDFKit.PDFDocument['struct']>

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const PRODUCER = 'Återrapportering'

/** A PDF 1.7 that claims PDF/A-3a and PDF/UA-1: tagged, with language, title and metadata in XMP. */
export class ArchivePdf extends PDFDocument {
  readonly #about: AboutDocument
  readonly #seal: PlannedSeal | null

  constructor(about: AboutDocument, seal: PlannedSeal | null) {
    super({
      // The types of pdfkit know the subsets up to PDF/A-3b only; the code knows 3a.
      subset: 'PDF/A-3a',
      pdfVersion: '1.7',
      tagged: true,
      lang: about.language,
      displayTitle: true,
      autoFirstPage: false,
      info: {
        Title: about.title,
        Author: about.author,
        Subject: about.subject,
        Creator: PRODUCER,
        Producer: PRODUCER,
        CreationDate: about.createdAt,
      },
    })
    this.#about = about
    this.#seal = seal
    this.appendXML(PDF_UA)
  }

  /** Where a box of what is being drawn stands on its page: left, bottom, right, top. */
  placeOf({ left, top, width, height }: Box): readonly number[] {
    // oxlint-disable-next-line no-underscore-dangle -- pdfkit's own, by which it places annotations
    return this._convertRect(left, top, width, height)
  }

  /** Makes a box of what is being drawn a link, for those who see it and for those who hear it. */
  linkTo(href: string, { left, top, width, height }: Box, element: StructureElement): void {
    this.link(left, top, width, height, href, { structParent: element, Contents: asText(href) })
  }

  /**
   * Where the document is to be sealed: a field that cannot be seen, on the last page, with room for the signature. It is told as a form
   * field, so that it stands in the structure like everything else.
   */
  keepPlaceForSeal(root: StructureElement): void {
    if (this.#seal === null) return
    const { bytes, holder, at } = this.#seal
    const signature = this.ref({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: 'ETSI.CAdES.detached',
      // Replaced, like the contents, by `sealPdf`.
      ByteRange: [0, 9_999_999_999, 9_999_999_999, 9_999_999_999],
      Contents: Buffer.alloc(bytes),
      Name: asText(holder),
      M: at,
    })
    signature.end(null)
    const told = `Elektronisk stämpel av ${holder}`
    const form = this.struct('Form')
    root.add(form)
    this.annotate(0, 0, 0, 0, {
      Subtype: 'Widget',
      FT: 'Sig',
      T: asText('Stämpel'),
      TU: asText(told),
      Contents: asText(told),
      V: signature,
      AP: { N: this.#emptyAppearance() },
      // Printed, as PDF/A asks of every annotation, and locked.
      F: 4 + 128,
      structParent: form,
    })
    const fields = this.ref({ Fields: this.page.annotations.slice(-1), SigFlags: 3 })
    fields.end(null)
    // oxlint-disable-next-line no-underscore-dangle -- pdfkit's catalogue of the document
    this._root.data['AcroForm'] = fields
  }

  #emptyAppearance(): PDFKit.PDFKitReference {
    const appearance = this.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 0, 0], Resources: {} })
    // Without anything in it, it would be written as no stream.
    appearance.end(Buffer.from('\n'))
    return appearance
  }

  /** Called by pdfkit at the end. The table of contents tells how many entries it shows, which pdfkit leaves out. */
  override endOutline(): void {
    this.outline.outlineData['Count'] = this.outline.children.length
    super.endOutline()
  }

  /** Called by pdfkit at the end; its own looks for fonts of form fields that are written in, of which there are none. */
  override endAcroForm(): this {
    return this
  }

  /** Called by pdfkit at the end, in place of its own, which does not escape what it writes into XML. */
  _addInfo(): void {
    const { title, author, subject, createdAt } = this.#about
    const created = `${createdAt.toISOString().slice(0, 19)}Z`
    this.appendXML(`
      <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
        <xmp:CreateDate>${created}</xmp:CreateDate>
        <xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(subject)}</rdf:li></rdf:Alt></dc:description>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <pdf:Producer>${PRODUCER}</pdf:Producer>
      </rdf:Description>`)
  }
}

/** A text as pdfkit writes one: a plain string it takes for a name. Its types do not tell the two apart. */
function asText(value: string): string {
  return new String(value) as unknown as string
}

/** The claim of PDF/UA-1, with the description of its schema that PDF/A asks for. */
const PDF_UA = `
  <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289 the document conforms to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>`

function escapeXml(text: string): string {
  // Characters that XML 1.0 cannot hold at all are left out.
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
